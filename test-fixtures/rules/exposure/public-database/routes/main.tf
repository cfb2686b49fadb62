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

# 公開の設定でも、インターネットへの経路がない
resource "aws_db_subnet_group" "daicho" {
  subnet_ids = [aws_subnet.uchi.id]
}

resource "aws_db_instance" "daicho" {
  engine               = "postgres"
  instance_class       = "db.t4g.medium"
  db_subnet_group_name = aws_db_subnet_group.daicho.name
  publicly_accessible  = true # expect: advice public-database
}

# 一つでも経路のあるサブネットがあれば、そこに置かれ得る
resource "aws_db_subnet_group" "kaiin" {
  subnet_ids = [aws_subnet.uchi.id, aws_subnet.soto.id]
}

resource "aws_db_instance" "kaiin" {
  engine               = "postgres"
  instance_class       = "db.t4g.medium"
  db_subnet_group_name = aws_db_subnet_group.kaiin.name
  publicly_accessible  = true # expect: violation public-database
}

# fine: 公開していない
resource "aws_db_instance" "himitsu" {
  engine               = "postgres"
  instance_class       = "db.t4g.medium"
  db_subnet_group_name = aws_db_subnet_group.kaiin.name
  publicly_accessible  = false
}

# サブネットグループがテンプレートの外にある
resource "aws_db_instance" "hoka" {
  engine               = "postgres"
  instance_class       = "db.t4g.medium"
  db_subnet_group_name = "hoka"
  publicly_accessible  = true # expect: violation public-database
}
