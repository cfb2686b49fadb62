provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "board" {
  name = "board"
  ingress {
    from_port   = 3000
    to_port     = 3000
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_instance" "one" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.board.id]
  tags                   = { Name = "grafana-01" } # expect: violation self-built-operations
}
