provider "aws" {
  region = "ap-northeast-1"
}

# 申請受付の関数
resource "aws_lambda_function" "uketsuke" {
  function_name = "uketsuke"
  role          = "arn:aws:iam::111122223333:role/uketsuke"
  handler       = "index.handler"
  runtime       = "nodejs16.x" # expect: violation version-end-of-life
  filename      = "uketsuke.zip"
}

resource "aws_lambda_function" "tsuchi" {
  function_name = "tsuchi"
  role          = "arn:aws:iam::111122223333:role/tsuchi"
  handler       = "main.handler"
  runtime       = "python3.13" # fine: 2029年まで
  filename      = "tsuchi.zip"
}

resource "aws_lambda_function" "kaizen" {
  function_name = "kaizen"
  role          = "arn:aws:iam::111122223333:role/kaizen"
  handler       = "index.handler"
  runtime       = "nodejs22.x" # expect: advice version-end-of-life
  filename      = "kaizen.zip"
}

# fine: イメージに実行環境が含まれる
resource "aws_lambda_function" "image" {
  function_name = "image"
  role          = "arn:aws:iam::111122223333:role/image"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/kanri:2026.11"
}

variable "runtime" {
  type = string
}

resource "aws_lambda_function" "henkan" {
  function_name = "henkan"
  role          = "arn:aws:iam::111122223333:role/henkan"
  handler       = "index.handler"
  runtime       = var.runtime # expect: undetermined version-end-of-life
  filename      = "henkan.zip"
}
