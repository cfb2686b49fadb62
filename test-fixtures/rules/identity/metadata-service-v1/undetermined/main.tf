provider "aws" {
  region = "ap-northeast-1"
}

variable "tokens" {
  type = string
}

resource "aws_instance" "app" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.small"

  metadata_options {
    http_tokens = var.tokens # expect: undetermined metadata-service-v1
  }
}
