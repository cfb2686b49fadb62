provider "aws" {
  region = "ap-northeast-1"
}

variable "source_cidr" {
  type = string
}

resource "aws_security_group" "kanri" {
  name = "kanri"

  ingress {
    from_port   = 8080
    to_port     = 8080
    protocol    = "tcp"
    cidr_blocks = [var.source_cidr] # expect: undetermined ports-open-to-world
  }

  # fine: どこからでも、Webのポートなら問わない
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = [var.source_cidr]
  }
}
