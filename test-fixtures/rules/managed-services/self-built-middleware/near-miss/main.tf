provider "aws" {
  region = "ap-northeast-1"
}

# fine: 確認用の道具だけで、サーバではない
resource "aws_instance" "web" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  user_data = <<-EOT
    #!/bin/bash
    # yum install -y nginx
    yum install -y httpd-tools kcat amqp-tools
    tar xzf kafka_2.13-3.7.0.tgz
  EOT
}

# fine: コンテナ基盤のノードは別のルールが問う
resource "aws_launch_template" "node" {
  name_prefix = "node-"
  image_id    = "ami-0a1b2c3d4e5f67890"
  user_data = base64encode(<<-EOT
    #!/bin/bash
    echo ECS_CLUSTER=main >> /etc/ecs/ecs.config
    yum install -y nginx
  EOT
  )
}

resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 3
  launch_template {
    id = aws_launch_template.node.id
  }
}

# fine: 名前とポートだけで、何が動くかは分からない
resource "aws_security_group" "http" {
  name = "http"
  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "www" {
  ami                    = "ami-0a1b2c3d4e5f67890"
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.http.id]
}

# 展開するだけで起動しないクライアントは助言
resource "aws_instance" "activemq_client" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  # expect-next: advice self-built-middleware
  user_data = <<-EOT
    #!/bin/bash
    wget https://archive.apache.org/dist/activemq/5.18.6/apache-activemq-5.18.6-bin.tar.gz
    tar -xzf apache-activemq-5.18.6-bin.tar.gz
  EOT
}

# 起動するなら、自前の基盤
resource "aws_instance" "activemq" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  # expect-next: violation self-built-middleware
  user_data = <<-EOT
    #!/bin/bash
    tar -xzf apache-activemq-5.18.6-bin.tar.gz -C /opt
    /opt/apache-activemq-5.18.6/bin/activemq start
  EOT
}
