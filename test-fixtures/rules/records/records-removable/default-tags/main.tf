variable "tags" {
  type = map(string)
}

provider "aws" {
  region = "ap-northeast-1"

  default_tags {
    tags = {
      DataClass = "gyosei-bunsho"
    }
  }
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"

  default_tags {
    tags = var.tags
  }
}

resource "aws_s3_bucket" "kessai" { # expect: violation records-removable
  bucket = "kessai-bunsho"
}

resource "aws_s3_bucket" "work" { # fine: 自分のタグが先に立つ
  bucket = "sagyo"

  tags = {
    DataClass = "work"
  }
}

# プロバイダーのタグが分からない
resource "aws_s3_bucket" "copy" { # expect: undetermined records-removable
  provider = aws.osaka
  bucket   = "kessai-copy"
}
