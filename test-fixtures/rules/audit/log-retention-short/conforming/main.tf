provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_log_group" "app" { # fine: 400日
  name              = "/portal/app"
  retention_in_days = 400
}

resource "aws_cloudwatch_log_group" "forever" { # fine: 0は無期限
  name              = "/portal/forever"
  retention_in_days = 0
}

resource "aws_cloudwatch_log_group" "unset" { # fine: 書かなければ無期限
  name = "/portal/unset"
}

resource "aws_cloudtrail_event_data_store" "events" { # fine: 書かなければ2555日
  name = "events"
}
