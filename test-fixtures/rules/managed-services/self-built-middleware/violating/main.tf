provider "aws" {
  region = "ap-northeast-1"
}

# 導入と、誰にでも開いた80番
resource "aws_security_group" "open" {
  name = "open"
  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "site" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.open.id]
  # expect-next: violation self-built-middleware
  user_data = <<-EOT
    #!/bin/bash
    dnf install -y httpd php-fpm
    systemctl enable --now httpd
  EOT
}

# 導入と、負荷分散の対象
resource "aws_launch_template" "rep" {
  name_prefix   = "rep-"
  image_id      = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  user_data = base64encode(<<-EOT
    #!/bin/bash
    curl -O https://archive.apache.org/dist/tomcat/tomcat-10/v10.1.28/bin/apache-tomcat-10.1.28.tar.gz
  EOT
  )
}

resource "aws_lb_target_group" "rep" {
  name     = "rep"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"
}

resource "aws_autoscaling_group" "rep" {
  min_size          = 2
  max_size          = 4
  target_group_arns = [aws_lb_target_group.rep.arn]
  launch_template {
    id = aws_launch_template.rep.id # expect: violation self-built-middleware
  }
}

# 導入と名前
resource "aws_instance" "kafka" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m6i.large"
  # expect-next: violation self-built-middleware
  user_data = <<-EOT
    #!/bin/bash
    tar xzf kafka_2.13-3.7.0.tgz -C /opt
    /opt/kafka/bin/kafka-server-start.sh -daemon /opt/kafka/config/server.properties
  EOT
}
