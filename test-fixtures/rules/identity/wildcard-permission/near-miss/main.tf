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

# fine: ロールの境界は、それ自体では何も許さない
resource "aws_iam_policy" "kyoukai" {
  name   = "kyoukai"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
}

resource "aws_iam_role" "kaihatsu" {
  name                 = "kaihatsu"
  permissions_boundary = aws_iam_policy.kyoukai.arn
  assume_role_policy   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "codebuild.amazonaws.com" } }] })
}

# fine: ロールを作る人に、境界として付けることを求めている
resource "aws_iam_policy" "jougen" {
  name   = "jougen"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sqs:*", Resource = "*" }] })
}

resource "aws_iam_policy" "sakusei" {
  name = "sakusei"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "iam:CreateRole"
      Resource  = "arn:aws:iam::111122223333:role/kaihatsu/*"
      Condition = { StringEquals = { "iam:PermissionsBoundary" = aws_iam_policy.jougen.arn } }
    }]
  })
}
