# 申請データの置き場所
provider "aws" {
  region = "us-west-2" # 検証のあいだだけ
}

variable "rotation" {
  type    = bool
  default = false
}

resource "aws_kms_key" "data" {
  description         = "applications"
  enable_key_rotation = var.rotation
}

resource "aws_db_instance" "applications" {
  identifier     = "applications"
  engine         = "postgres"
  instance_class = "db.m6g.large"
  username       = "portal"

  tags = {
    Env = "production"
  }
}

resource "aws_ebs_volume" "work" {
  availability_zone = "us-west-2a"
  size              = 20
  encrypted         = false # 後で有効にする
}

resource "aws_kms_key" "empty" {}
resource "aws_kms_key" "short" { description = "one line" }

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.portal.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-2016-08"
}

resource "aws_lb" "portal" {
  internal                   = true
  enable_deletion_protection = true
}

resource "aws_instance" "batch" {
  ami = "ami-0123456789abcdef0"

  metadata_options {
    http_tokens = "optional"
  }
}

# 一つの値を二つの鍵が使うので、人が決める
locals {
  shared = false
}

resource "aws_kms_key" "first" {
  enable_key_rotation = local.shared
}

resource "aws_kms_key" "second" {
  enable_key_rotation = local.shared
}

# 繰り返しの中の値も、人が決める
resource "aws_kms_key" "each" {
  for_each = { a = false, b = false }

  enable_key_rotation = each.value
}
