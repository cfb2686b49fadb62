provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "web" {
  name = "web"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_vpc" "honsha" {
  cidr_block = "10.0.0.0/16"
}

variable "basho" {
  type = string
}

variable "iriguchi" {
  type = string
}

# テンプレートにサブネットはないので、閉じたサブネットだと後から分かることもない
resource "aws_route_table" "hyo" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = var.iriguchi
  }
}

resource "aws_route_table_association" "hyo" {
  subnet_id      = var.basho
  route_table_id = aws_route_table.hyo.id
}

resource "aws_instance" "madoguchi" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = var.basho
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}
