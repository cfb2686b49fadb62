locals {
  listener_policy = var.tls_policy
}

provider "aws" {
  region = "ap-northeast-1"
}

module "keys" {
  source = "./modules/keys"
}

module "web" {
  source     = "./modules/web"
  tls_policy = local.listener_policy
}

resource "aws_lb_listener" "internal" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/a/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = module.keys.tls_policy
}

resource "aws_s3_bucket" "files" {
  bucket = "shinsei-files"
}

resource "aws_s3_bucket_policy" "files" {
  bucket = aws_s3_bucket.files.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::shinsei-files/*"
    }]
  })
}

resource "aws_db_instance" "main" {
  identifier          = "shinsei"
  engine              = "mysql"
  engine_version      = "8.0"
  instance_class      = "db.t4g.small"
  username            = "app"
  password            = var.database_password
  storage_encrypted   = true
  publicly_accessible = var.database_public
}

resource "aws_lb_listener" "secret" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/b/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = var.hidden_policy
}

# sekisho:ignore weak-tls-policy -- until the old terminals are replaced
resource "aws_lb_listener" "migrating" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/m/1"
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = var.tls_policy
}
