provider "aws" {
  region = "ap-northeast-1"
}

# fine: rootの認証情報を一元管理している
resource "aws_iam_organizations_features" "root" {
  enabled_features = ["RootCredentialsManagement", "RootSessions"]
}
