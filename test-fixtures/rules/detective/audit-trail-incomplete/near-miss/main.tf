provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudtrail" "all" { # fine: 全リージョンを記録する
  name                       = "all"
  s3_bucket_name             = "shinsei-trail"
  is_multi_region_trail      = true
  enable_log_file_validation = true
}

resource "aws_cloudtrail" "objects" { # fine: データイベントだけの証跡で、全体は上の証跡が記録する
  name                       = "objects"
  s3_bucket_name             = "shinsei-trail"
  enable_log_file_validation = true
}
