provider "aws" {
  region = "ap-northeast-1"
}

variable "setup" {
  type = string
}

resource "aws_instance" "monitoring" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.medium"
  user_data     = var.setup # expect: undetermined self-built-operations
}
