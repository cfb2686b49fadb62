provider "aws" {
  region = "ap-northeast-1"
}

# fine: 管理イベントを除いた証跡に、全リージョンは求めない
resource "aws_cloudtrail" "kansu" {
  name                       = "kansu"
  s3_bucket_name             = "shinsei-trail"
  enable_log_file_validation = true

  event_selector {
    include_management_events = false

    data_resource {
      type   = "AWS::Lambda::Function"
      values = ["arn:aws:lambda"]
    }
  }
}

resource "aws_cloudtrail" "shikibetsu" {
  name                       = "shikibetsu"
  s3_bucket_name             = "shinsei-trail"
  enable_log_file_validation = true

  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
  }
}

# 管理イベントも記録するなら、全リージョンを対象にする
resource "aws_cloudtrail" "ryouhou" {
  name                       = "ryouhou"
  s3_bucket_name             = "shinsei-trail"
  enable_log_file_validation = true

  event_selector {
    include_management_events = false # expect: violation audit-trail-incomplete
  }

  event_selector {
    read_write_type = "All"
  }
}
