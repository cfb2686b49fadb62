provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "web" { # expect: violation self-built-server
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
}

resource "aws_autoscaling_group" "app" { # expect: violation self-built-server
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = ["subnet-0a1b2c3d"]

  launch_template {
    id = aws_launch_template.app.id
  }
}

# fine: 起動テンプレートはスケーリンググループの側で問う
resource "aws_launch_template" "app" {
  image_id      = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
}

# fine: 一台も作られない
resource "aws_instance" "none" {
  count         = 0
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
}

variable "use_batch_server" {
  type = bool
}

# 作るかどうかが入力次第でも、作れば仮想サーバになる
resource "aws_instance" "batch" { # expect: violation self-built-server
  count         = var.use_batch_server ? 1 : 0
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
}

# fine: サーバを構築しないコンテナ
resource "aws_ecs_service" "api" {
  name            = "api"
  launch_type     = "FARGATE"
  task_definition = "api:1"
}
