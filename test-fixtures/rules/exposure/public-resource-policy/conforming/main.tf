provider "aws" {
  region = "ap-northeast-1"
}

# fine: 送信元のトピックに限る
resource "aws_sqs_queue_policy" "shinsei" {
  queue_url = "https://sqs.ap-northeast-1.amazonaws.com/111122223333/shinsei"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "*"
      Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:ap-northeast-1:111122223333:tsuchi" } }
    }]
  })
}

# fine: アカウントの管理者だけ
resource "aws_kms_key" "kagi" {
  description = "kagi"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

# fine: 送信元のバケットに限る
resource "aws_lambda_permission" "shori" {
  function_name = "shori"
  action        = "lambda:InvokeFunction"
  principal     = "s3.amazonaws.com"
  source_arn    = "arn:aws:s3:::shori"
}

# fine: ポリシーを書かない鍵はアカウントの中だけ
resource "aws_kms_key" "kitei" {
  description = "kitei"
}
