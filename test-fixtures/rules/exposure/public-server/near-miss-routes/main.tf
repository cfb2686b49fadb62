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

# NATゲートウェイは、内側から始めた通信の返事だけを通す
resource "aws_route_table" "nat" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = "nat-0a1b2c3d4e5f67890"
  }
}

resource "aws_subnet" "nat" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_route_table_association" "nat" {
  subnet_id      = aws_subnet.nat.id
  route_table_id = aws_route_table.nat.id
}

resource "aws_instance" "nat" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.nat.id
  associate_public_ip_address = true # expect: advice public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# 外向き専用のゲートウェイ
resource "aws_route_table" "deguchi" {
  vpc_id = aws_vpc.honsha.id
}

resource "aws_route" "deguchi" {
  route_table_id              = aws_route_table.deguchi.id
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = "eigw-0a1b2c3d4e5f67890"
}

resource "aws_subnet" "deguchi" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.2.0/24"
}

resource "aws_route_table_association" "deguchi" {
  subnet_id      = aws_subnet.deguchi.id
  route_table_id = aws_route_table.deguchi.id
}

resource "aws_instance" "deguchi" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.deguchi.id
  associate_public_ip_address = true # expect: advice public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# トランジットゲートウェイの先は、組織のネットワーク
resource "aws_route_table" "chukei" {
  vpc_id = aws_vpc.honsha.id
}

resource "aws_route" "chukei" {
  route_table_id         = aws_route_table.chukei.id
  destination_cidr_block = "0.0.0.0/0"
  transit_gateway_id     = "tgw-0a1b2c3d4e5f67890"
}

resource "aws_subnet" "chukei" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.3.0/24"
}

resource "aws_route_table_association" "chukei" {
  subnet_id      = aws_subnet.chukei.id
  route_table_id = aws_route_table.chukei.id
}

resource "aws_instance" "chukei" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.chukei.id
  associate_public_ip_address = true # expect: advice public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# VPNの先は、拠点のネットワーク
resource "aws_route_table" "shisha" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block = "192.0.2.0/24"
    gateway_id = "vgw-0a1b2c3d4e5f67890"
  }
}

resource "aws_subnet" "shisha" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.4.0/24"
}

resource "aws_route_table_association" "shisha" {
  subnet_id      = aws_subnet.shisha.id
  route_table_id = aws_route_table.shisha.id
}

resource "aws_instance" "shisha" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.shisha.id
  associate_public_ip_address = true # expect: advice public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# 経路が一つもない表
resource "aws_route_table" "toji" {
  vpc_id = aws_vpc.honsha.id
}

resource "aws_subnet" "toji" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.5.0/24"
}

resource "aws_route_table_association" "toji" {
  subnet_id      = aws_subnet.toji.id
  route_table_id = aws_route_table.toji.id
}

resource "aws_instance" "toji" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.toji.id
  associate_public_ip_address = true # expect: advice public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# fine: アドレスを付けても、経路がなければ外からは届かない
resource "aws_subnet" "kara" {
  vpc_id                  = aws_vpc.honsha.id
  cidr_block              = "10.0.20.0/24"
  map_public_ip_on_launch = true
}

resource "aws_route_table_association" "kara" {
  subnet_id      = aws_subnet.kara.id
  route_table_id = aws_route_table.toji.id
}

# ゲートウェイの表は、サブネットの表ではない
resource "aws_internet_gateway" "mon" {
  vpc_id = aws_vpc.honsha.id
}

resource "aws_route_table" "mon" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.mon.id
  }
}

resource "aws_route_table_association" "mon" {
  gateway_id     = aws_internet_gateway.mon.id
  route_table_id = aws_route_table.mon.id
}

# 主のルートテーブルを取り替えた先に、インターネットへの経路がない
resource "aws_main_route_table_association" "honsha" {
  vpc_id         = aws_vpc.honsha.id
  route_table_id = aws_route_table.nat.id
}

resource "aws_subnet" "nushi" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.6.0/24"
}

resource "aws_instance" "nushi" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.nushi.id
  associate_public_ip_address = true # expect: advice public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# アドレスを後から付けても同じ
resource "aws_eip" "kotei" { # expect: advice public-server
  domain   = "vpc"
  instance = aws_instance.kotei.id
}

resource "aws_instance" "kotei" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.nat.id
  vpc_security_group_ids = [aws_security_group.web.id]
}
