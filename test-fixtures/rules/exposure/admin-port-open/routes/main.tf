provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpc" "honsha" {
  cidr_block = "10.0.0.0/16"
}

# NATゲートウェイだけの表
resource "aws_route_table" "uchi" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = "nat-0a1b2c3d4e5f67890"
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

# 経路のないサブネットのサーバだけが使う。つながるネットワークからは届くので、軽い不適合のまま
resource "aws_security_group" "kanri" {
  name = "kanri"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: violation admin-port-open
  }
}

resource "aws_instance" "kanri" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.uchi.id
  vpc_security_group_ids = [aws_security_group.kanri.id]
}

# 経路のあるサブネットのサーバも使う
resource "aws_security_group" "madoguchi" {
  name = "madoguchi"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: violation admin-port-open
  }
}

resource "aws_instance" "ura" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.uchi.id
  vpc_security_group_ids = [aws_security_group.madoguchi.id]
}

resource "aws_instance" "omote" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.soto.id
  vpc_security_group_ids = [aws_security_group.madoguchi.id]
}

# 使うものが見えない
resource "aws_security_group" "hitori" {
  name = "hitori"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: violation admin-port-open
  }
}

# fine: 内部のアドレスだけに開く
resource "aws_security_group" "naibu" {
  name = "naibu"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}
