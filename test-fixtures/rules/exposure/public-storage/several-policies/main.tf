variable "open" {
  type = bool
}

resource "aws_s3_bucket" "files" {
  bucket = "files-example"
}

resource "aws_s3_bucket_policy" "tls" { # fine: 別のポリシーの問題
  bucket = aws_s3_bucket.files.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "arn:aws:s3:::files-example/*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }]
  })
}

resource "aws_s3_bucket_policy" "open" {
  bucket = aws_s3_bucket.files.id
  policy = jsonencode({ # expect: violation public-storage
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::files-example/*" }]
  })
}

resource "aws_s3_bucket" "pages" {
  bucket = "pages-example"
}

# あるかどうか分からないものより、必ずあるものに示す
resource "aws_s3_bucket_policy" "maybe" {
  count  = var.open ? 1 : 0
  bucket = aws_s3_bucket.pages.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::pages-example/*" }]
  })
}

resource "aws_s3_bucket_policy" "sure" {
  bucket = aws_s3_bucket.pages.id
  policy = jsonencode({ # expect: violation public-storage
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::pages-example/*" }]
  })
}
