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

# fine: グローバルIPアドレスを付けない
resource "aws_instance" "madoguchi" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  associate_public_ip_address = false
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# fine: 書かなければ付かない
resource "aws_subnet" "uchi" {
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.2.0/24"
}

# fine: サブネットがアドレスを付けない
resource "aws_instance" "uketsuke" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.uchi.id
  vpc_security_group_ids = [aws_security_group.web.id]
}

# fine: 書かなければ付かない
resource "aws_ecs_service" "kobako" {
  name            = "kobako"
  task_definition = "kobako:1"

  network_configuration {
    subnets         = [aws_subnet.uchi.id]
    security_groups = [aws_security_group.web.id]
  }
}

# fine: リージョン全体でインターネットゲートウェイを閉じている
resource "aws_subnet" "soto" {
  vpc_id                  = "vpc-0a1b2c3d"
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = true
}

resource "aws_vpc_block_public_access_options" "tojiru" {
  internet_gateway_block_mode = "block-ingress"
}
