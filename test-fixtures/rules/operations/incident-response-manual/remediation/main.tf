provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

# fine: 逸脱を自動で直す
resource "aws_config_remediation_configuration" "versioning" {
  config_rule_name = "versioning"
  target_type      = "SSM_DOCUMENT"
  target_id        = "AWS-ConfigureS3BucketVersioning"
  automatic        = true
}
