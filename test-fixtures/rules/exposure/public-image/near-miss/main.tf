provider "aws" {
  region = "ap-northeast-1"
}

# fine: 文書の名前や中身に all とあるだけ
resource "aws_ssm_document" "tejun" {
  name          = "all-servers"
  document_type = "Command"
  content       = jsonencode({ schemaVersion = "2.2", description = "for all" })
}

# fine: 一つのアカウントにだけ使わせる層
resource "aws_lambda_layer_version_permission" "so" {
  layer_name     = "so"
  version_number = 1
  statement_id   = "hitotsu"
  action         = "lambda:GetLayerVersion"
  principal      = "444455556666"
}
