# The build scans this folder once while the JVM records which classes a scan needs. It holds a little
# of everything: what is missing here is loaded more slowly at every start.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = var.region
}

variable "region" {
  type    = string
  default = "ap-northeast-1"
}

variable "ports" {
  type    = map(number)
  default = { https = 443, ssh = 22 }
}

variable "encrypted" {
  type = bool
}

locals {
  name = lower("Training-${var.region}")
  tags = merge({ Name = local.name }, { Stage = "test" })
  open = [for name, port in var.ports : port if name != "https"]
}

module "store" {
  source    = "./store"
  for_each  = toset(["logs", "files"])
  name      = "${local.name}-${each.key}"
  days      = each.key == "logs" ? 400 : null
  encrypted = var.encrypted
}

resource "aws_security_group" "front" {
  name = format("%s-front", local.name)

  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_db_instance" "main" {
  count               = length(local.open)
  engine              = "postgres"
  engine_version      = "11.22"
  storage_encrypted   = false
  publicly_accessible = true
  tags                = local.tags
}

resource "aws_iam_policy" "all" {
  name = "all"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  user_data     = <<-EOT
    #!/bin/sh
    apt-get install -y nginx # ${local.name}
  EOT
}
