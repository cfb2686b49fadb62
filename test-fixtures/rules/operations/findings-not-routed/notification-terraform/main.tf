provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

# fine: 通知サービスが検知の結果を配る
resource "aws_notifications_event_rule" "findings" {
  source                         = "aws.guardduty"
  event_type                     = "GuardDuty Finding"
  regions                        = ["ap-northeast-1"]
  notification_configuration_arn = "arn:aws:notifications::111122223333:configuration/kanshi"
}
