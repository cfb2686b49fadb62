# 主のルートテーブルは閉じているが、どのネットワークのものか分からない表がもう一つあり、それに替わるかもしれない
provider "aws" {
  region = "ap-northeast-1"
}

variable "table" {
  type = string
}

resource "aws_vpc" "honsha" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_default_route_table" "uchi" {
  default_route_table_id = aws_vpc.honsha.default_route_table_id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = "nat-0a1b2c3d4e5f67890"
  }
}

resource "aws_default_route_table" "fumei" {
  default_route_table_id = var.table

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = "igw-0a1b2c3d4e5f67890"
  }
}

resource "aws_subnet" "honsha" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_security_group" "web" {
  vpc_id = aws_vpc.honsha.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "honsha" { # expect: undetermined public-server
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.honsha.id
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.web.id]
}
