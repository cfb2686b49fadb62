provider "aws" {
  region = "ap-northeast-1"
}

# fine: 拒否の文は公開ではない
resource "aws_sns_topic_policy" "tsuchi" {
  arn = "arn:aws:sns:ap-northeast-1:111122223333:tsuchi"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "sns:Publish"
        Resource  = "*"
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "sns:Publish"
        Resource  = "*"
        Condition = { StringEquals = { "AWS:SourceOwner" = "111122223333" } }
      },
    ]
  })
}

# fine: マウントターゲットから来たものに限る
resource "aws_efs_file_system_policy" "kyoyu" {
  file_system_id = "fs-0a1b2c3d"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "elasticfilesystem:ClientMount"
      Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }
    }]
  })
}

# fine: 認証のないURLの許可は、URLのほうで問う
resource "aws_lambda_permission" "url" {
  function_name          = "url"
  action                 = "lambda:InvokeFunctionUrl"
  principal              = "*"
  function_url_auth_type = "NONE"
}

# fine: 組織の中に限る
resource "aws_lambda_permission" "soshiki" {
  function_name    = "soshiki"
  action           = "lambda:InvokeFunction"
  principal        = "*"
  principal_org_id = "o-a1b2c3d4e5"
}

# fine: 組織の中に限る
resource "aws_cloudwatch_event_permission" "basu" {
  statement_id = "basu"
  principal    = "*"

  condition {
    type  = "StringEquals"
    key   = "aws:PrincipalOrgID"
    value = "o-a1b2c3d4e5"
  }
}
