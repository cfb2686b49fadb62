provider "aws" { # expect: undetermined audit-trail-missing
  region = "ap-northeast-1"
}

variable "use_trail" {
  type = bool
}

# 入力次第で作られる証跡は、あるともないとも言えない
resource "aws_cloudtrail" "all" {
  count          = var.use_trail ? 1 : 0
  name           = "all"
  s3_bucket_name = "shinsei-trail"
}
