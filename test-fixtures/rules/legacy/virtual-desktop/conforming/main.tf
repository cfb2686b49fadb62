provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_verifiedaccess_instance" "main" {
  description = "no desktop, access judged request by request"
}
