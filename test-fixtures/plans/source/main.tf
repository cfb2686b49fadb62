terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}

provider "aws" {
  region = var.region
}

provider "aws" {
  alias  = "dr"
  region = "us-west-2"
}

variable "region" {
  type    = string
  default = "ap-northeast-1"
}

variable "buckets" {
  type = map(object({ size = number, encrypted = bool }))
}

variable "password" {
  type      = string
  sensitive = true
}

data "aws_caller_identity" "me" {}

resource "aws_kms_key" "k" {
  description         = "key"
  enable_key_rotation = true
}

resource "aws_ebs_volume" "data" {
  for_each          = var.buckets
  availability_zone = "${var.region}a"
  size              = each.value.size
  encrypted         = each.value.encrypted
  kms_key_id        = aws_kms_key.k.arn
  tags = {
    Name  = each.key
    Owner = data.aws_caller_identity.me.account_id
  }
}

resource "aws_db_instance" "db" {
  identifier          = "app"
  engine              = "postgres"
  instance_class      = "db.t3.micro"
  username            = "app"
  password            = var.password
  publicly_accessible = true
  skip_final_snapshot = true
}

module "log" {
  source = "./mods/store"
  count  = 2
  name   = "log-${count.index}"
  ports  = [22, 443]
  key    = aws_kms_key.k.arn
  providers = {
    aws = aws.dr
  }
}

output "key" {
  value = aws_kms_key.k.arn
}
