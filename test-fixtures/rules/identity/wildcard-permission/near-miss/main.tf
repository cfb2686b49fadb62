provider "aws" {
  region = "ap-northeast-1"
}

# fine: 拒む文
resource "aws_iam_policy" "kanri" {
  name = "kanri"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "*" }]
  })
}

# fine: 管理用エージェントの通信路
resource "aws_iam_policy" "agent" {
  name = "agent"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ssmmessages:*", "ec2messages:*", "ssm:UpdateInstanceInformation"], Resource = "*" }]
  })
}

resource "aws_s3_bucket" "shiryo" {
  bucket_prefix = "shiryo"
}

data "aws_iam_policy_document" "yomu" {
  statement {
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.shiryo.arn, "${aws_s3_bucket.shiryo.arn}/*"]
  }
}

# fine: つなぎ合わせた文書にも、全てのリソースへの許可はない
data "aws_iam_policy_document" "tsunagu" {
  source_policy_documents = [data.aws_iam_policy_document.yomu.json]
}

resource "aws_iam_policy" "tsunagu" {
  name   = "tsunagu"
  policy = data.aws_iam_policy_document.tsunagu.json
}
