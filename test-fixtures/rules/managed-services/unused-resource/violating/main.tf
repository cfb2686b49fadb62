provider "aws" {
  region = "ap-northeast-1"
}

# expect-next: advice unused-resource
resource "aws_eip" "left_address" {
  domain = "vpc"
}

# expect-next: advice unused-resource
resource "aws_ebs_volume" "left_disk" {
  availability_zone = "ap-northeast-1a"
  size              = 100
}

# expect-next: advice unused-resource
resource "aws_lb" "left_balancer" {
  name    = "left"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}
