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

variable "iriguchi" {
  type = string
}

variable "basho" {
  type = number
}

# 閉じた表と開いた表のどちらになるか分からない
resource "aws_route_table" "uchi" {
  vpc_id = aws_vpc.honsha.id
}

resource "aws_route_table" "soto" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = var.iriguchi
  }
}

resource "aws_subnet" "uchi" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_route_table_association" "uchi" {
  subnet_id      = aws_subnet.uchi.id
  route_table_id = aws_route_table.uchi.id
}

resource "aws_subnet" "soto" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.2.0/24"
}

resource "aws_route_table_association" "soto" {
  subnet_id      = aws_subnet.soto.id
  route_table_id = aws_route_table.soto.id
}

resource "aws_instance" "soto" { # expect: undetermined public-server
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.soto.id
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.web.id]
}

resource "aws_instance" "dochira" { # expect: undetermined public-server
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = [aws_subnet.uchi.id, aws_subnet.soto.id][var.basho]
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# fine: 閉じた表のサブネットで、アドレスもない
resource "aws_instance" "uchi" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.uchi.id
  associate_public_ip_address = false
  vpc_security_group_ids      = [aws_security_group.web.id]
}
