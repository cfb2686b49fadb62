provider "aws" { region = "ap-northeast-1" }
variable "extra" {}
data "aws_region" "here" {}
data "aws_partition" "p" {}
data "aws_caller_identity" "me" {}
data "aws_availability_zones" "z" {}
data "aws_iam_policy_document" "base" {
  statement {
    sid       = "Base"
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "p" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
  policy_id               = "id"
  statement {
    sid       = "Base"
    actions   = ["s3:PutObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.b.arn, "${aws_s3_bucket.b.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.p.partition}:iam::123456789012:root"]
    }
    principals {
      type        = "Service"
      identifiers = ["logs.${data.aws_region.here.name}.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:username"
      values   = ["&{aws:username}"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = [false]
    }
  }
  statement {
    effect        = "Deny"
    not_actions   = ["iam:*"]
    not_resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
  override_policy_documents = [jsonencode({ Statement = [{ Sid = "Last", Effect = "Allow", Action = "*", Resource = "*" }] })]
}
data "aws_iam_policy_document" "unknown" {
  statement {
    actions   = concat(["a:B"], var.extra)
    resources = [var.extra]
  }
  dynamic "statement" {
    for_each = var.extra
    content {
      actions = ["x:Y"]
    }
  }
}
resource "aws_s3_bucket" "b" { bucket = "b" }
resource "aws_s3_bucket_policy" "p" {
  bucket = aws_s3_bucket.b.id
  policy = data.aws_iam_policy_document.p.json
}
resource "aws_iam_policy" "inline" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = var.extra, Resource = aws_s3_bucket.b.arn }, { Effect = var.extra == "x" ? "Allow" : "Deny" }]
  })
}
resource "aws_subnet" "s" {
  count             = 2
  availability_zone = data.aws_availability_zones.z.names[count.index]
  tags              = { n = length(slice(data.aws_availability_zones.z.names, 0, 2)), me = data.aws_caller_identity.me.account_id }
}
