provider "aws" {
  region = "us-east-1"
}

resource "aws_location_tracker" "fleet" { # expect: violation data-abroad
  tracker_name = "fleet"
}

resource "aws_cloudwatch_event_archive" "orders" { # expect: violation data-abroad
  name             = "orders"
  event_source_arn = "arn:aws:events:us-east-1:111122223333:event-bus/orders"
}

resource "aws_glacier_vault" "records" { # expect: violation data-abroad
  name = "records"
}

resource "aws_qbusiness_application" "assistant" { # expect: violation data-abroad
  display_name = "assistant"
}

# fine: 予定と通り道は、利用者データを預からない
resource "aws_scheduler_schedule" "nightly" {
  schedule_expression = "rate(1 day)"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:lambda:us-east-1:111122223333:function:nightly"
    role_arn = "arn:aws:iam::111122223333:role/nightly"
  }
}
