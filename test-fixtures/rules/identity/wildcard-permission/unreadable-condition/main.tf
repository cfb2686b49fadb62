# What could not be read of a statement may narrow it.
data "aws_iam_policy_document" "this" {
  statement {
    actions   = ["s3:*"]
    resources = ["*"]
    condition : {
      test     = "StringEquals"
      variable = "aws:PrincipalAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_policy" "this" {
  policy = data.aws_iam_policy_document.this.json # expect: undetermined wildcard-permission
}
