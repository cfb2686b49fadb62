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

# ファイアウォールを経て、外から届くことがある
resource "aws_route_table" "kanmon" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block      = "0.0.0.0/0"
    vpc_endpoint_id = "vpce-0a1b2c3d4e5f67890"
  }
}

resource "aws_subnet" "kanmon" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_route_table_association" "kanmon" {
  subnet_id      = aws_subnet.kanmon.id
  route_table_id = aws_route_table.kanmon.id
}

resource "aws_instance" "kanmon" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.kanmon.id
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# インターネットゲートウェイへ向かう一部のアドレス
resource "aws_route_table" "ichibu" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block = "203.0.113.0/24"
    gateway_id = "igw-0a1b2c3d4e5f67890"
  }
}

resource "aws_subnet" "ichibu" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.2.0/24"
}

resource "aws_route_table_association" "ichibu" {
  subnet_id      = aws_subnet.ichibu.id
  route_table_id = aws_route_table.ichibu.id
}

resource "aws_instance" "ichibu" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.ichibu.id
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# 宛先がプレフィックスリスト
resource "aws_route_table" "meibo" {
  vpc_id = aws_vpc.honsha.id

  route {
    destination_prefix_list_id = "pl-0a1b2c3d4e5f67890"
    gateway_id                 = "igw-0a1b2c3d4e5f67890"
  }
}

resource "aws_subnet" "meibo" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.3.0/24"
}

resource "aws_route_table_association" "meibo" {
  subnet_id      = aws_subnet.meibo.id
  route_table_id = aws_route_table.meibo.id
}

resource "aws_instance" "meibo" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.meibo.id
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# 閉じた表もある
resource "aws_route_table" "tojiru" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = "nat-0a1b2c3d4e5f67890"
  }
}

resource "aws_subnet" "tojiru" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.4.0/24"
}

resource "aws_route_table_association" "tojiru" {
  subnet_id      = aws_subnet.tojiru.id
  route_table_id = aws_route_table.tojiru.id
}

resource "aws_instance" "tojiru" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.tojiru.id
  associate_public_ip_address = true # expect: advice public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# 表がテンプレートの外にある
data "aws_route_table" "soto" {
  route_table_id = "rtb-0a1b2c3d4e5f67890"
}

resource "aws_subnet" "hoka" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.5.0/24"
}

resource "aws_route_table_association" "hoka" {
  subnet_id      = aws_subnet.hoka.id
  route_table_id = data.aws_route_table.soto.id
}

resource "aws_instance" "hoka" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.hoka.id
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# サブネットがテンプレートの外にある
resource "aws_instance" "bango" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = "subnet-0a1b2c3d"
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# 表のないサブネット。主のルートテーブルは、ほかで書き換えられるかもしれない
resource "aws_subnet" "nashi" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.6.0/24"
}

resource "aws_instance" "nashi" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.nashi.id
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# 手元にないモジュールが表を付けるかもしれない
resource "aws_subnet" "azuke" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.7.0/24"
}

resource "aws_instance" "azuke" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.azuke.id
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

module "keiro" {
  source  = "example.com/network/routes/aws"
  subnets = [aws_subnet.azuke.id]
}
