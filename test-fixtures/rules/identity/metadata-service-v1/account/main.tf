provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ec2_instance_metadata_defaults" "region" {
  http_tokens = "required"
}

resource "aws_instance" "app" { # fine: アカウントの既定でトークンが必須
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.small"
}
