provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "uketsuke" { # fine: 求められるタグがある
  bucket = "shinsei-uketsuke"

  tags = {
    Owner     = "jouhou-seisaku"
    DataClass = "public"
  }
}

resource "aws_lambda_function" "send" { # fine: 値が分からなくても、タグはある
  function_name = "send"
  role          = "arn:aws:iam::111122223333:role/send"

  tags = {
    Owner     = var.owner
    DataClass = "public"
  }
}

variable "owner" {
  type = string
}

resource "aws_efs_file_system" "docs" { # fine: ファイルストレージにもある
  tags = {
    Owner     = "jouhou-seisaku"
    DataClass = "public"
  }
}
