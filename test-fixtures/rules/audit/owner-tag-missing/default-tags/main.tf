provider "aws" {
  region = "ap-northeast-1"

  default_tags {
    tags = {
      Owner     = "jouhou-seisaku"
      DataClass = "public"
    }
  }
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

resource "aws_s3_bucket" "uketsuke" { # fine: プロバイダーが付けるタグも数える
  bucket = "shinsei-uketsuke"
}

resource "aws_s3_bucket" "copy" { # expect: advice owner-tag-missing
  provider = aws.osaka
  bucket   = "shinsei-copy"
}
