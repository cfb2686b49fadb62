provider "aws" {
  region = "ap-northeast-1"
}

variable "iriguchi" {
  type = string
}

resource "aws_vpc" "honsha" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_wafv2_web_acl" "mamori" {
  name  = "mamori"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "mamori"
    sampled_requests_enabled   = true
  }
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

resource "aws_subnet" "nashi" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.3.0/24"
}

# fine: インターネット向けと書いても、経路のないサブネットには外から届かない
resource "aws_lb" "kakushi" {
  load_balancer_type = "application"
  internal           = false
  subnets            = [aws_subnet.uchi.id]
}

# 一つでも経路のあるサブネットがあれば届く
resource "aws_lb" "omote" { # expect: violation web-firewall-missing
  load_balancer_type = "application"
  internal           = false
  subnets            = [aws_subnet.uchi.id, aws_subnet.soto.id]
}

# 表のないサブネットは、ほかで経路を付けられるかもしれない
resource "aws_lb" "hoka" { # expect: violation web-firewall-missing
  load_balancer_type = "application"
  internal           = false
  subnets            = [aws_subnet.nashi.id]
}

# どこへ向かうか分からない表
resource "aws_route_table" "mada" {
  vpc_id = aws_vpc.honsha.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = var.iriguchi
  }
}

resource "aws_subnet" "mada" {
  vpc_id     = aws_vpc.honsha.id
  cidr_block = "10.0.4.0/24"
}

resource "aws_route_table_association" "mada" {
  subnet_id      = aws_subnet.mada.id
  route_table_id = aws_route_table.mada.id
}

# 届くかどうかは、経路しだい
resource "aws_lb" "dochira" { # expect: undetermined web-firewall-missing
  load_balancer_type = "application"
  internal           = false
  subnets            = [aws_subnet.mada.id]
}
