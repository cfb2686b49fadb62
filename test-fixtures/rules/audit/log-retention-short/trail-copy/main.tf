# 監査証跡は同じ記録を全てバケットにも置く
resource "aws_cloudwatch_log_group" "trail" { # fine: 全量が期限のないバケットにある
  name              = "trail"
  retention_in_days = 14
}

resource "aws_s3_bucket" "trail" {
  bucket = "trail-example"
}

resource "aws_cloudtrail" "main" {
  name                       = "main"
  s3_bucket_name             = aws_s3_bucket.trail.id
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
}

# バケットでもすぐに消える
resource "aws_cloudwatch_log_group" "brief" {
  name              = "brief"
  retention_in_days = 14 # expect: violation log-retention-short
}

resource "aws_s3_bucket" "brief" {
  bucket = "brief-example"
}

resource "aws_s3_bucket_lifecycle_configuration" "brief" {
  bucket = aws_s3_bucket.brief.id

  rule {
    id     = "expire"
    status = "Enabled"

    expiration {
      days = 30 # expect: violation log-retention-short
    }
  }
}

resource "aws_cloudtrail" "brief" {
  name                       = "brief"
  s3_bucket_name             = aws_s3_bucket.brief.id
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.brief.arn}:*"
}

# 証跡と関わりのないログ
resource "aws_cloudwatch_log_group" "app" {
  name              = "/portal/app"
  retention_in_days = 14 # expect: violation log-retention-short
}

# バケットがここになければ、いつまで残るか分からない
resource "aws_cloudwatch_log_group" "elsewhere" {
  name              = "elsewhere"
  retention_in_days = 14
}

resource "aws_cloudtrail" "elsewhere" {
  name                       = "elsewhere"
  s3_bucket_name             = "trails-of-the-organization" # expect: undetermined log-retention-short
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.elsewhere.arn}:*"
}
