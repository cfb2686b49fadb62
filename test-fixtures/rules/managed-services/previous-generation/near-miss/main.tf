provider "aws" {
  region = "ap-northeast-1"
}

# fine: 提供者はまだ現行としている
resource "aws_instance" "small" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t2.micro"
}

# fine: gp2は旧世代とは呼ばれていない
resource "aws_ebs_volume" "data" {
  availability_zone = "ap-northeast-1a"
  size              = 20
  type              = "gp2"
}

# fine: 何も書かれていない
resource "aws_ebs_volume" "default" {
  availability_zone = "ap-northeast-1a"
  size              = 20
}
