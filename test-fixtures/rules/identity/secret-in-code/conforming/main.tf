variable "password" {
  type      = string
  sensitive = true
}

variable "unset" {
  type    = string
  default = null
}

data "aws_secretsmanager_secret_version" "ledger" {
  secret_id = "ledger"
}

resource "aws_db_instance" "ledger" {
  engine   = "postgres"
  password = var.password # fine: it is handed in
}

resource "aws_db_instance" "managed" {
  engine                      = "postgres"
  manage_master_user_password = true # fine: nobody writes a password
  password                    = var.unset
}

resource "aws_rds_cluster" "reader" {
  engine          = "aurora-mysql"
  master_password = data.aws_secretsmanager_secret_version.ledger.secret_string # fine: it is read where it is kept
}

resource "aws_docdb_cluster" "papers" {
  master_password = random_password.papers.result # fine: it is generated
}

resource "random_password" "papers" {
  length = 32
}

resource "aws_secretsmanager_secret_version" "papers" {
  secret_id     = "papers"
  secret_string = jsonencode({ user = "papers", password = random_password.papers.result }) # fine: only the name is written
}

resource "aws_lambda_function" "notify" {
  function_name = "notify"
  environment {
    variables = {
      DB_SECRET_ARN = "arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:ledger"
      DB_PASSWORD   = var.password # fine: it is handed in
    }
  }
}

resource "aws_codebuild_project" "site" {
  name = "site"
  environment {
    environment_variable {
      name  = "REGISTRY_TOKEN"
      type  = "SECRETS_MANAGER"
      value = "registry:token" # fine: it says where the token is kept
    }
  }
}
