provider "aws" {
  region = "ap-northeast-1"
}

# 付け替え用の型でも、負荷分散の対象と分かる
resource "aws_instance" "one" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  # expect-next: violation self-built-middleware
  user_data = <<-EOT
    #!/bin/bash
    apt-get install -y nginx
  EOT
}

resource "aws_lb_target_group_attachment" "one" {
  target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/pages/0123456789abcdef"
  target_id        = aws_instance.one.id
  port             = 80
}

resource "aws_instance" "two" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  # expect-next: violation self-built-middleware
  user_data = <<-EOT
    #!/bin/bash
    apt-get install -y apache2
  EOT
}

resource "aws_elb" "old" {
  availability_zones = ["ap-northeast-1a"]
  instances          = [aws_instance.two.id]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
