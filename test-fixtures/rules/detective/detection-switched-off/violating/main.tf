provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "watch" {
  enable = false # expect: violation detection-switched-off
}

resource "aws_config_configuration_recorder" "partial" {
  name     = "partial"
  role_arn = "arn:aws:iam::111122223333:role/config"

  recording_group {
    all_supported  = false # expect: violation detection-switched-off
    resource_types = ["AWS::EC2::Instance"]
  }
}

resource "aws_config_configuration_recorder_status" "partial" {
  name       = aws_config_configuration_recorder.partial.name
  is_enabled = true
}

# 別のリソースで開始するまで、止まっている
resource "aws_config_configuration_recorder" "forgotten" { # expect: violation detection-switched-off
  name     = "forgotten"
  role_arn = "arn:aws:iam::111122223333:role/config"
}

resource "aws_config_configuration_recorder" "stopped" {
  name     = "stopped"
  role_arn = "arn:aws:iam::111122223333:role/config"
}

resource "aws_config_configuration_recorder_status" "stopped" {
  name       = aws_config_configuration_recorder.stopped.name
  is_enabled = false # expect: violation detection-switched-off
}
