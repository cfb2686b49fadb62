provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "watch" {} # fine: 書かなければ有効

# fine: 組織のアカウントの検知は、アカウントごとに有効にすることもある
resource "aws_guardduty_organization_configuration" "members" {
  auto_enable_organization_members = "NONE"
  detector_id                      = aws_guardduty_detector.watch.id
}

resource "aws_config_configuration_recorder" "most" { # fine: 一部の種類を除くだけ
  name     = "most"
  role_arn = "arn:aws:iam::111122223333:role/config"

  recording_group {
    all_supported = false

    exclusion_by_resource_types {
      resource_types = ["AWS::EC2::NetworkInterface"]
    }

    recording_strategy {
      use_only = "EXCLUSION_BY_RESOURCE_TYPES"
    }
  }
}

resource "aws_config_configuration_recorder_status" "most" {
  name       = aws_config_configuration_recorder.most.name
  is_enabled = true
}
