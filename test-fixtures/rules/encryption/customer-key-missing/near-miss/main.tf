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
