provider "aws" { # expect: violation configuration-recorder-missing
  region = "ap-northeast-1"
}

resource "aws_config_configuration_recorder" "few" {
  name     = "few"
  role_arn = "arn:aws:iam::111122223333:role/config"

  recording_group {
    all_supported  = false
    resource_types = ["AWS::EC2::Instance"]
  }
}

resource "aws_config_configuration_recorder_status" "few" {
  name       = aws_config_configuration_recorder.few.name
  is_enabled = true
}

# 開始していない
resource "aws_config_configuration_recorder" "stopped" {
  name     = "stopped"
  role_arn = "arn:aws:iam::111122223333:role/config"
}

# 挙げた種類だけを記録する方式
resource "aws_config_configuration_recorder" "included" {
  name     = "included"
  role_arn = "arn:aws:iam::111122223333:role/config"

  recording_group {
    all_supported  = false
    resource_types = ["AWS::S3::Bucket"]

    recording_strategy {
      use_only = "INCLUSION_BY_RESOURCE_TYPES"
    }
  }
}

resource "aws_config_configuration_recorder_status" "included" {
  name       = aws_config_configuration_recorder.included.name
  is_enabled = true
}
