provider "aws" {
  region = "ap-northeast-1"
}

# fine: 名前も入口もない内部のサーバ
resource "aws_instance" "ap" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  associate_public_ip_address = false
}
