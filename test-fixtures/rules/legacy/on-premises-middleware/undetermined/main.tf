provider "aws" {
  region = "ap-northeast-1"
}

variable "setup" {
  type = string
}

resource "aws_instance" "ap" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m6i.large"
  user_data     = var.setup # expect: undetermined on-premises-middleware
}
