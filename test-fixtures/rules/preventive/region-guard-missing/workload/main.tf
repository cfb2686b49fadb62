provider "aws" {
  region = "ap-northeast-1"
}

# fine: 業務システムだけのテンプレートには、ないことを問わない
resource "aws_organizations_policy" "full" {
  name = "full"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}
