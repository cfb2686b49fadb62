provider "aws" {
  region = "ap-northeast-1"
}

# expect-next: advice unused-resource
resource "aws_eip" "left" {
  domain = "vpc"
}

# expect-next: advice unused-resource
resource "aws_ebs_volume" "left" {
  availability_zone = "ap-northeast-1a"
  size              = 100
}

# expect-next: advice unused-resource
resource "aws_lb" "left" {
  name    = "left"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}
