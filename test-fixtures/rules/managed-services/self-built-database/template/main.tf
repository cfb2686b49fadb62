provider "aws" {
  region = "ap-northeast-1"
}

# 起動テンプレートのスクリプトは、スケーリンググループの問いになる
resource "aws_autoscaling_group" "mongo" {
  min_size            = 3
  max_size            = 3
  vpc_zone_identifier = ["subnet-0a1b2c3d"]

  launch_template {
    id = aws_launch_template.mongo.id # expect: violation self-built-database
  }
}

resource "aws_launch_template" "mongo" {
  image_id      = "ami-0a1b2c3d4e5f67890"
  instance_type = "m6i.large"
  user_data     = base64encode("#!/bin/bash\nyum install -y mongodb-org\n")
}
