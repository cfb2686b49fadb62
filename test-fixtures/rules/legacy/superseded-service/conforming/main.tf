provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "new" {
  name               = "new"
  load_balancer_type = "application"
  subnets            = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_launch_template" "new" {
  name_prefix   = "new-"
  image_id      = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
}

resource "aws_opensearch_domain" "new" {
  domain_name = "new"
}
