provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "zenin" {
  bucket = "shinsei-zenin"
}

resource "aws_s3_bucket_acl" "zenin" {
  bucket = aws_s3_bucket.zenin.id

  access_control_policy {
    grant {
      permission = "READ"

      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers" # expect: violation public-storage
      }
    }

    owner {
      id = "0a1b2c3d"
    }
  }
}

resource "aws_s3_bucket" "haishin" {
  bucket = "shinsei-haishin-log"
}

# fine: ログを配信するサービスだけに許している
resource "aws_s3_bucket_acl" "haishin" {
  bucket = aws_s3_bucket.haishin.id

  access_control_policy {
    grant {
      permission = "WRITE"

      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }

    owner {
      id = "0a1b2c3d"
    }
  }
}
