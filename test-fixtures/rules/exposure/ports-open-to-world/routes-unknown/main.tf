# どの経路があるか分からなければ、軽いほうの重大度に留める
provider "aws" {
  region = "ap-northeast-1"
}

variable "gateway" {
  type = string
}

resource "aws_vpc" "honsha" {
  cidr_block = "10.0.0.0/16"
}

# 行き先のゲートウェイが分からない
resource "aws_route_table" "fumei" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = var.gateway
  }
}

resource "aws_subnet" "fumei" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_route_table_association" "fumei" {
  subnet_id      = aws_subnet.fumei.id
  route_table_id = aws_route_table.fumei.id
}

# インターネットゲートウェイへの表
resource "aws_route_table" "soto" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = "igw-0a1b2c3d4e5f67890"
  }
}

resource "aws_subnet" "soto" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.2.0/24"
}

resource "aws_route_table_association" "soto" {
  subnet_id      = aws_subnet.soto.id
  route_table_id = aws_route_table.soto.id
}

# 行き先の分からないサブネットのサーバだけが使う
resource "aws_security_group" "kanri" {
  name = "kanri"

  ingress {
    from_port   = 8888
    to_port     = 8888
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: violation[low] ports-open-to-world
  }
}

resource "aws_instance" "kanri" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.fumei.id
  vpc_security_group_ids = [aws_security_group.kanri.id]
}

# 経路のあるサブネットのサーバも使うので、分からないほうが何であれ重い
resource "aws_security_group" "madoguchi" {
  name = "madoguchi"

  ingress {
    from_port   = 8888
    to_port     = 8888
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: violation[high] ports-open-to-world
  }
}

resource "aws_instance" "ura" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.fumei.id
  vpc_security_group_ids = [aws_security_group.madoguchi.id]
}

resource "aws_instance" "omote" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.soto.id
  vpc_security_group_ids = [aws_security_group.madoguchi.id]
}
