provider "aws" {
  region = "ap-northeast-1"
}

# 名前とキーペア
resource "aws_instance" "bastion" { # expect: violation bastion-server
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  key_name      = "unyo"
}

resource "aws_instance" "ops" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  key_name      = "unyo"

  tags = {
    Name = "運用踏み台サーバ" # expect: violation bastion-server
  }
}

# 名前だけでは助言に留める
resource "aws_instance" "jump" { # expect: advice bastion-server
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  subnet_id     = aws_subnet.private.id
}

resource "aws_subnet" "private" {
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.1.0/24"
}

# fine: jumpで始まる別の言葉
resource "aws_instance" "jumpei" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  key_name      = "unyo"
}
