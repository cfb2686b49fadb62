provider "aws" {
  region = "ap-northeast-1"
}

# 三つともない
# expect-next: advice server-without-controls
resource "aws_instance" "bare" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
}

# 二つない
# expect-next: advice server-without-controls
resource "aws_instance" "role" {
  ami                  = "ami-0a1b2c3d4e5f67890"
  instance_type        = "t3.small"
  iam_instance_profile = "ssm"
}
