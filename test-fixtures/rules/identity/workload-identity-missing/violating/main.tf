provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "web" { # expect: advice workload-identity-missing
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}
