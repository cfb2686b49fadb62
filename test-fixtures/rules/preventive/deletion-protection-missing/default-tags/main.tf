# プロバイダーのタグは、リソースのタグの下に敷かれる
provider "aws" {
  region = "ap-northeast-1"

  default_tags {
    tags = {
      Environment = "production"
    }
  }
}

provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}

resource "aws_rds_cluster" "honban" {
  engine              = "aurora-postgresql"
  deletion_protection = false # expect: violation deletion-protection-missing
}

# リソース自身のタグが勝つ
resource "aws_rds_cluster" "kaihatsu" {
  engine              = "aurora-postgresql"
  deletion_protection = false # expect: advice deletion-protection-missing

  tags = {
    Environment = "development"
  }
}

# fine: 本番でも、保護されている
resource "aws_rds_cluster" "mamoru" {
  engine              = "aurora-postgresql"
  deletion_protection = true
}

# このプロバイダーは、本番とは言っていない
resource "aws_rds_cluster" "osaka" {
  provider            = aws.osaka
  engine              = "aurora-postgresql"
  deletion_protection = false # expect: advice deletion-protection-missing
}
