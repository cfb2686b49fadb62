provider "aws" {
  region = "ap-northeast-1"
}

# fine: 規則なしで管理下に置いている
resource "aws_default_security_group" "kitei" {
  vpc_id = "vpc-0123456789abcdef0"
}

# fine: セキュリティグループはネットワークインターフェースの側にある
resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  network_interface {
    network_interface_id = "eni-0123456789abcdef0"
    device_index         = 0
  }
}

# fine: 起動テンプレートの側にあり得る
resource "aws_instance" "app" {
  launch_template {
    name = "app"
  }
}
