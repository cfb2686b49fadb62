# 呼び出す側のプロバイダーがタグを付けるかもしれない
resource "aws_s3_bucket" "uketsuke" { # expect: undetermined owner-tag-missing
  bucket = "shinsei-uketsuke"
}
