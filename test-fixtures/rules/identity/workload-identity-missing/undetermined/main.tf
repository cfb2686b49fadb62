provider "aws" {
  region = "ap-northeast-1"
}

variable "profile" {
  type = string
}

variable "with_role" {
  type = bool
}

resource "aws_instance" "web" {
  ami                  = "ami-0123456789abcdef0"
  instance_type        = "t3.micro"
  iam_instance_profile = var.with_role ? "web" : null # expect: undetermined workload-identity-missing
}
