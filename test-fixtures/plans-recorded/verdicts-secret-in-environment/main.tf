provider "aws" { region = "ap-northeast-1" }
variable "token" {
  type      = string
  sensitive = true
  default   = "not-for-printing"
}
resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = "arn:aws:iam::123456789012:role/r"
  runtime       = "python3.8"
  handler       = "f.f"
  filename      = "f.zip"
  environment {
    variables = { TOKEN = var.token, MODE = "plain" }
  }
}
resource "aws_ssm_parameter" "s" {
  name  = "/s"
  type  = "String"
  value = var.token
}
