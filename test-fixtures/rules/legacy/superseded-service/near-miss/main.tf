provider "aws" {
  region = "ap-northeast-1"
}

# fine: 管理された種類のディレクトリ
resource "aws_directory_service_directory" "managed" {
  name     = "corp.example.jp"
  password = "Placeholder1"
  type     = "MicrosoftAD"
  edition  = "Standard"
  vpc_settings {
    vpc_id     = "vpc-0123456789abcdef0"
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

# fine: 2025年に新規の受付を再開した
resource "aws_codecommit_repository" "code" {
  repository_name = "code"
}

# fine: カスタムではないエンジン
resource "aws_db_instance" "db" {
  engine         = "oracle-se2"
  instance_class = "db.m6i.large"
  username       = "admin"
  password       = "Placeholder1"
}
