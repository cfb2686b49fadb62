provider "aws" {
  region = "ap-northeast-1"
}

variable "tags" {
  type = map(string)
}

resource "aws_s3_bucket" "uketsuke" { # expect: undetermined owner-tag-missing
  bucket = "shinsei-uketsuke"
  tags   = var.tags
}

resource "aws_dynamodb_table" "moushide" { # expect: undetermined owner-tag-missing
  name = "moushide"
  tags = merge(var.tags, { Owner = "jouhou-seisaku" })
}
