provider "aws" {
  region = "ap-northeast-1"
}

# fine: 他のアカウントのログを受け取る宛先がある
resource "aws_cloudwatch_log_destination" "central" {
  name       = "central"
  role_arn   = "arn:aws:iam::111122223333:role/logs"
  target_arn = "arn:aws:kinesis:ap-northeast-1:111122223333:stream/logs"
}
