provider "aws" { # expect: advice sensitive-data-discovery-missing
  region = "ap-northeast-1"

  default_tags {
    tags = {
      DataClass = "personal"
    }
  }
}

resource "aws_s3_bucket" "meibo" {
  bucket = "shinsei-meibo"
}
