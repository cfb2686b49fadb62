provider "aws" {
  region = "ap-northeast-1"
}

# fine: バックアップはクラスタが持つ
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "shinsei"
  engine             = "aurora-postgresql"
  instance_class     = "db.r6g.large"
}

# fine: 一つのゾーンに置くファイルシステムは、書かなくても自動でバックアップされる
resource "aws_efs_file_system" "one_zone" {
  availability_zone_name = "ap-northeast-1a"
  encrypted              = true
}

# fine: Terraformのロックだけを置くテーブル
resource "aws_dynamodb_table" "locks" {
  name         = "terraform-locks"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "LockID"

  attribute {
    name = "LockID"
    type = "S"
  }
}
