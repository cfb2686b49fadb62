provider "aws" {
  region = "ap-northeast-1"
}

# fine: 夜に止めるスケジュールがある
resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.large"
  tags          = { Environment = "dev" }
}

resource "aws_scheduler_schedule" "night" {
  schedule_expression          = "cron(0 20 ? * MON-FRI *)"
  schedule_expression_timezone = "Asia/Tokyo"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:scheduler:::aws-sdk:ec2:stopInstances"
    role_arn = "arn:aws:iam::111122223333:role/scheduler"
    input    = jsonencode({ InstanceIds = [aws_instance.app.id] })
  }
}
