provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "app" { # fine: トークンが必須
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.small"

  metadata_options {
    http_tokens = "required"
  }
}
