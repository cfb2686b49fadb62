provider "aws" {
  region = "ap-northeast-1"
}

# fine: アカウント全体でCompute Optimizerが評価する
resource "aws_computeoptimizer_enrollment_status" "all" {
  status = "Active"
}

resource "aws_instance" "big" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m7i.16xlarge"
}

# fine: サーバとしては大きい方ではない
resource "aws_instance" "middle" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m7i.4xlarge"
}
