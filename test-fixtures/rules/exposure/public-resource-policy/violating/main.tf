provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_sqs_queue" "shinsei" {
  name = "shinsei"
}

# 暗号化通信だけを求める条件は、相手を限定しない
resource "aws_sqs_queue_policy" "shinsei" {
  queue_url = aws_sqs_queue.shinsei.id

  policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.shinsei.arn
      Condition = { Bool = { "aws:SecureTransport" = "true" } }
    }]
  })
}

resource "aws_sns_topic_policy" "tsuchi" {
  arn = "arn:aws:sns:ap-northeast-1:111122223333:tsuchi"

  policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["sns:Publish", "sns:Subscribe"]
      Resource  = "*"
    }]
  })
}

resource "aws_kms_key" "kagi" {
  description = "kagi"

  policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["*"] }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_secretsmanager_secret_policy" "himitsu" {
  secret_arn = "arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:himitsu-a1b2c3"

  policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
    }]
  })
}

resource "aws_lambda_permission" "yobidashi" {
  function_name = "yobidashi"
  action        = "lambda:InvokeFunction"
  principal     = "*" # expect: violation public-resource-policy
}

# 送信元のない、サービスだけの許可は助言
resource "aws_lambda_permission" "shori" {
  function_name = "shori"
  action        = "lambda:InvokeFunction"
  principal     = "s3.amazonaws.com" # expect: advice public-resource-policy
}

# マウントターゲットに届く人なら誰でも
resource "aws_efs_file_system_policy" "kyoyu" {
  file_system_id = "fs-0a1b2c3d"

  policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "elasticfilesystem:*"
    }]
  })
}

resource "aws_ecr_repository_policy" "oki" {
  repository = "oki"

  policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["ecr:BatchGetImage", "ecr:PutImage"]
    }]
  })
}

resource "aws_cloudwatch_event_permission" "basu" {
  statement_id = "basu"
  principal    = "*" # expect: violation public-resource-policy
}
