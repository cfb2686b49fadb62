variable "production" {
  type    = bool
  default = false
}

variable "stage" {
  type = string
}

variable "archive" {
  type    = bool
  default = true
}

locals {
  encrypted     = { production = true, test = false }
  is_production = var.production || var.stage == "production"
}

provider "aws" {
  region = "ap-northeast-1"
}

module "archive" {
  source = "./modules/archive"
  count  = var.archive ? 1 : 0
}

resource "aws_efs_file_system" "condition" {
  encrypted = var.production ? true : false
}

resource "aws_efs_file_system" "local" {
  encrypted = local.is_production ? true : false
}

resource "aws_efs_file_system" "index" {
  encrypted = local.encrypted[var.stage]
}

resource "aws_efs_file_system" "lookup" {
  encrypted = lookup(local.encrypted, var.stage, true)
}

resource "aws_efs_file_system" "counted" {
  count     = var.archive ? 1 : 0
  encrypted = false
}

resource "aws_security_group" "dynamic" {
  dynamic "ingress" {
    for_each = var.production ? [] : [22]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
