provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "ssh" {
  name = "ssh"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["203.0.113.0/24"]
  }
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

# 公開アドレス、外からのSSH、キーペアが揃う
resource "aws_instance" "kanri" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.micro"
  key_name                    = "unyo" # expect: advice bastion-server
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.ssh.id]
}

# fine: 公開のWebサーバで、SSHは開いていない
resource "aws_instance" "web" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.micro"
  key_name                    = "unyo"
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.web.id]
}

# fine: キーペアだけ
resource "aws_instance" "ap" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.micro"
  key_name                    = "unyo"
  associate_public_ip_address = false
}
