provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_rds_cluster" "honban" {
  engine              = "aurora-postgresql"
  deletion_protection = false # expect: violation deletion-protection-missing

  tags = {
    Environment = "production"
  }
}

# 書かなければ、削除保護は働かない
resource "aws_db_instance" "honban" { # expect: violation deletion-protection-missing
  engine         = "postgres"
  instance_class = "db.t4g.medium"

  tags = {
    Environment = "production"
  }
}

resource "aws_db_instance" "mamoru" {
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  deletion_protection = true # fine: 保護されている

  tags = {
    Environment = "production"
  }
}

# 開発環境では助言に留める
resource "aws_db_instance" "kaihatsu" { # expect: advice deletion-protection-missing
  engine         = "postgres"
  instance_class = "db.t4g.medium"

  tags = {
    Environment = "development"
  }
}

# 本番かどうか分からないので助言に留める
resource "aws_db_instance" "dochira" { # expect: advice deletion-protection-missing
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

# テンプレートからは消えないが、保護は有効にしたい
resource "aws_db_instance" "nokoru" { # expect: advice deletion-protection-missing
  engine         = "postgres"
  instance_class = "db.t4g.medium"

  tags = {
    Environment = "production"
  }

  lifecycle {
    prevent_destroy = true
  }
}

variable "protect" {
  type = bool
}

resource "aws_db_instance" "fumei" {
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  deletion_protection = var.protect # expect: undetermined deletion-protection-missing

  tags = {
    Environment = "production"
  }
}

# 入口は消えてもデータを失わない
resource "aws_lb" "iriguchi" { # expect: advice deletion-protection-missing
  name    = "iriguchi"
  subnets = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]

  tags = {
    Environment = "production"
  }
}
