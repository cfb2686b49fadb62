# fine: 全量を別の保管先へ送っている
resource "aws_cloudwatch_log_group" "app" {
  name              = "/portal/app"
  retention_in_days = 14
}

resource "aws_cloudwatch_log_subscription_filter" "app" {
  name            = "archive"
  log_group_name  = aws_cloudwatch_log_group.app.name
  filter_pattern  = ""
  destination_arn = "arn:aws:logs:ap-northeast-1:111122223333:destination:archive"
}

# 一部しか送らない
resource "aws_cloudwatch_log_group" "batch" {
  name              = "/portal/batch"
  retention_in_days = 14 # expect: violation log-retention-short
}

resource "aws_cloudwatch_log_subscription_filter" "batch" {
  name            = "errors"
  log_group_name  = aws_cloudwatch_log_group.batch.name
  filter_pattern  = "ERROR"
  destination_arn = "arn:aws:logs:ap-northeast-1:111122223333:destination:errors"
}

# 関数に渡すだけで、残らない
resource "aws_cloudwatch_log_group" "watch" {
  name              = "/portal/watch"
  retention_in_days = 14 # expect: violation log-retention-short
}

resource "aws_cloudwatch_log_subscription_filter" "watch" {
  name            = "watch"
  log_group_name  = aws_cloudwatch_log_group.watch.name
  filter_pattern  = ""
  destination_arn = "arn:aws:lambda:ap-northeast-1:111122223333:function:watch"
}
