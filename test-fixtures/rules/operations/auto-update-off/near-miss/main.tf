provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "ledger" { # fine: 書かなければ有効
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

resource "aws_docdb_cluster_instance" "papers" { # fine: DocumentDBではこの引数に効果がない
  cluster_identifier         = "papers"
  instance_class             = "db.t4g.medium"
  auto_minor_version_upgrade = false
}

resource "aws_ecs_service" "web" { # fine: 最新の版に追随する
  name             = "web"
  launch_type      = "FARGATE"
  platform_version = "LATEST"
}
