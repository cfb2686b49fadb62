terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = var.region
}

variable "region" {
  type    = string
  default = "ap-northeast-1"
}

variable "office_cidr" {
  type    = string
  default = "0.0.0.0/0"
}

locals {
  name = "shinsei-${var.region}"
  tags = {
    System = "shinsei"
    Stage  = "production"
  }
}

resource "aws_vpc" "one" {
  cidr_block = "10.0.0.0/16"
  tags       = merge(local.tags, { Name = local.name })
}

resource "aws_security_group" "one" {
  name   = "${local.name}-web"
  vpc_id = aws_vpc.one.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [var.office_cidr]
  }
}

resource "aws_db_instance" "one" {
  identifier              = "${local.name}-main"
  engine                  = "postgres"
  engine_version          = "11.22"
  instance_class          = "db.t3.medium"
  allocated_storage       = 100
  storage_encrypted       = false
  publicly_accessible     = true
  backup_retention_period = 1
  deletion_protection     = false
  tags                    = local.tags
}

resource "aws_s3_bucket" "one" {
  bucket = "${local.name}-uploads"
  tags   = local.tags
}

resource "aws_s3_bucket_versioning" "one" {
  bucket = aws_s3_bucket.one.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_efs_file_system" "one" {
  encrypted = false
}

resource "aws_lb_listener" "one" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:loadbalancer/app/web/50dc6c495c0c9188"
  port              = 80
  protocol          = "HTTP"

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:targetgroup/web/73e2d6bc24d8a067"
  }
}
