provider "aws" {
  region = "ap-northeast-1"
}

# 暗号化されていないことは、別のルールが問う
resource "aws_efs_file_system" "files" { # fine: 暗号化されていないものに、鍵は問わない
  encrypted = false
}

resource "aws_db_instance" "replica" { # fine: 鍵は元のデータベースに従う
  replicate_source_db = "ledger"
  instance_class      = "db.t4g.medium"
}

# アクセスログは、S3の鍵で暗号化されるバケットにしか届かない
resource "aws_s3_bucket" "balancer_logs" { # fine: アクセスログの保存先
  bucket = "balancer-logs-example"
}

resource "aws_lb" "web" {
  name = "web"

  access_logs {
    bucket  = aws_s3_bucket.balancer_logs.id
    enabled = true
  }
}

resource "aws_s3_bucket" "access_logs" { # fine: アクセスログの書き込みだけを許すバケット
  bucket = "access-logs-example"
}

resource "aws_s3_bucket_acl" "access_logs" {
  bucket = aws_s3_bucket.access_logs.id
  acl    = "log-delivery-write"
}

# 鍵のある秘密情報
resource "aws_secretsmanager_secret" "mail" { # fine
  name       = "portal/mail"
  kms_key_id = aws_kms_key.own.arn
}

resource "aws_kms_key" "own" {
  enable_key_rotation = true
}

resource "aws_eks_cluster" "apps" { # fine
  name     = "apps"
  role_arn = "arn:aws:iam::111122223333:role/apps"

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = aws_kms_key.own.arn
    }
  }

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d4e5f60718"]
  }
}
