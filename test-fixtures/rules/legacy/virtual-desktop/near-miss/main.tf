provider "aws" {
  region = "ap-northeast-1"
}

# fine: 利用者の登録やネットワークの制限だけでは、デスクトップはない
resource "aws_workspaces_ip_group" "office" {
  name = "office"
  rules {
    source = "203.0.113.0/24"
  }
}

# fine: 開発環境の統合はデスクトップではない
resource "aws_sagemaker_domain" "lab" {
  domain_name = "lab"
  auth_mode   = "IAM"
  vpc_id      = "vpc-0123456789abcdef0"
  subnet_ids  = ["subnet-0123456789abcdef0"]
  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/lab"
  }
}
