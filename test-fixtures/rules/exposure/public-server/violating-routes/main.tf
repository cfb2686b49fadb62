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

resource "aws_internet_gateway" "mon" {
  vpc_id = aws_vpc.honsha.id
}

# 表の中の経路がインターネットゲートウェイへ向かう
resource "aws_route_table" "soto" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.mon.id
  }
}

resource "aws_subnet" "soto" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_route_table_association" "soto" {
  subnet_id      = aws_subnet.soto.id
  route_table_id = aws_route_table.soto.id
}

resource "aws_instance" "soto" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.soto.id
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# 経路は別のリソースに書かれている。IPv6だけでも届く
resource "aws_route_table" "betsu" {
  vpc_id = aws_vpc.honsha.id
}

resource "aws_route" "betsu" {
  route_table_id              = aws_route_table.betsu.id
  destination_ipv6_cidr_block = "::/0"
  gateway_id                  = aws_internet_gateway.mon.id
}

resource "aws_subnet" "betsu" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.2.0/24"
}

resource "aws_route_table_association" "betsu" {
  subnet_id      = aws_subnet.betsu.id
  route_table_id = aws_route_table.betsu.id
}

resource "aws_instance" "betsu" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.betsu.id
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# ゲートウェイは番号で書かれている
resource "aws_route_table" "bango" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = "igw-0a1b2c3d4e5f67890"
  }
}

resource "aws_subnet" "bango" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.3.0/24"
}

resource "aws_route_table_association" "bango" {
  subnet_id      = aws_subnet.bango.id
  route_table_id = aws_route_table.bango.id
}

resource "aws_instance" "bango" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.bango.id
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# 公開していないサブネットも一緒なら、どちらかから届く
resource "aws_route_table" "uchi" {
  vpc_id = aws_vpc.honsha.id
}

resource "aws_subnet" "uchi" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.4.0/24"
}

resource "aws_route_table_association" "uchi" {
  subnet_id      = aws_subnet.uchi.id
  route_table_id = aws_route_table.uchi.id
}

resource "aws_ecs_service" "kobako" {
  name            = "kobako"
  task_definition = "kobako:1"

  network_configuration {
    subnets          = [aws_subnet.uchi.id, aws_subnet.soto.id]
    security_groups  = [aws_security_group.web.id]
    assign_public_ip = true # expect: violation public-server
  }
}

# 主のルートテーブルがインターネットゲートウェイへ向かい、サブネットには表がない
resource "aws_default_route_table" "honsha" {
  default_route_table_id = aws_vpc.honsha.default_route_table_id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.mon.id
  }
}

resource "aws_subnet" "omote" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.5.0/24"
}

resource "aws_instance" "omote" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.omote.id
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}
