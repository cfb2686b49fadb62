provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

resource "aws_s3_bucket" "uploads" { # fine: 東京にある
  bucket = "uploads-example"
}

resource "aws_s3_bucket" "copy" { # fine: 大阪にある
  provider = aws.osaka
  bucket   = "copy-example"
}

resource "aws_ebs_volume" "data" { # fine: 東京のゾーン
  availability_zone = "ap-northeast-1c"
  size              = 100
}
