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

resource "aws_instance" "madoguchi" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.small"
  associate_public_ip_address = true # expect: violation public-server
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# サブネットがアドレスを付ける
resource "aws_subnet" "soto" {
  vpc_id                  = "vpc-0a1b2c3d"
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = true # expect: advice public-server
}

resource "aws_instance" "uketsuke" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  subnet_id              = aws_subnet.soto.id # expect: violation public-server
  vpc_security_group_ids = [aws_security_group.web.id]
}

resource "aws_ecs_service" "kobako" {
  name            = "kobako"
  task_definition = "kobako:1"

  network_configuration {
    subnets          = ["subnet-0a1b2c3d"]
    security_groups  = [aws_security_group.web.id]
    assign_public_ip = true # expect: violation public-server
  }
}

# 誰も使っていないテンプレートは、それだけで問う
resource "aws_launch_template" "hinagata" {
  name = "hinagata"

  network_interfaces {
    associate_public_ip_address = true # expect: violation public-server
    security_groups             = [aws_security_group.web.id]
  }
}
