provider "aws" {
  region = "ap-northeast-1"
}

# fine: 自分で付け先を書いている
resource "aws_eip" "own" {
  domain   = "vpc"
  instance = "i-0123456789abcdef0"
}

# fine: 起動スクリプトが付ける
resource "aws_eip" "late" {
  domain = "vpc"
}

resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.micro"
  user_data     = "#!/bin/bash\naws ec2 associate-address --allocation-id ${aws_eip.late.id}\n"
}

# fine: 外に渡している
resource "aws_ebs_volume" "handed" {
  availability_zone = "ap-northeast-1a"
  size              = 100
}

output "volume" {
  value = aws_ebs_volume.handed.id
}

# fine: 関数を通して外に渡している
resource "aws_eip" "computed" {
  domain = "vpc"
}

output "network" {
  value = cidrhost("${aws_eip.computed.public_ip}/32", 0)
}
