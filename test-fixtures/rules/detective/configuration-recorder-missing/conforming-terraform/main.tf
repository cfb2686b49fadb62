provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_config_configuration_recorder" "all" { # fine: 一部の種類を除き、開始している
  name     = "all"
  role_arn = "arn:aws:iam::111122223333:role/config"

  recording_group {
    all_supported = false

    recording_strategy {
      use_only = "EXCLUSION_BY_RESOURCE_TYPES"
    }

    exclusion_by_resource_types {
      resource_types = ["AWS::EC2::NetworkInterface"]
    }
  }
}

resource "aws_config_configuration_recorder_status" "all" {
  name       = aws_config_configuration_recorder.all.name
  is_enabled = true
}
