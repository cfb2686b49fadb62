provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "watch" { # fine: 有効
  enable = true
}

resource "aws_config_configuration_recorder" "all" { # fine: すべての種類を対象とし、開始している
  name     = "all"
  role_arn = "arn:aws:iam::111122223333:role/config"

  recording_group {
    all_supported = true
  }
}

resource "aws_config_configuration_recorder_status" "all" {
  name       = aws_config_configuration_recorder.all.name
  is_enabled = true
}
