provider "aws" {
  region = "ap-northeast-1"
}

# fine: リージョンの制限は基盤の側で設定されている
resource "aws_organizations_policy" "full" {
  name = "full"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}
