provider "aws" {
  region = "ap-northeast-1"
}

variable "copy" {
  type = string
}

resource "aws_secretsmanager_secret" "password" {
  name = "password"

  replica {
    region = var.copy # expect: undetermined key-abroad
  }
}
