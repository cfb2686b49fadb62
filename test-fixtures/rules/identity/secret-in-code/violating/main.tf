provider "aws" {
  region     = "ap-northeast-1"
  access_key = "AKIA2SEKISHOTEST0042" # expect: violation secret-in-code
  secret_key = "Zp4v0rUY3cN8qLw7fX1sTe6KdJ2hGb5mAo9iWxRc" # expect: violation secret-in-code
}

locals {
  reader_password = "kQ7v-mLp2x9Zt"
}

variable "directory_password" {
  type    = string
  default = "N0kogiri-yama"
}

variable "mail_secret" {
  type      = string
  sensitive = true
  default   = "Tsukuba-3776-m" # expect: violation secret-in-code
}

resource "aws_db_instance" "ledger" {
  engine   = "postgres"
  username = "ledger"
  password = "Sakura-2291!" # expect: violation secret-in-code
}

# 仮の値も、最初のパスワードとして使われる
resource "aws_db_instance" "trial" {
  engine   = "mysql"
  username = "trial"
  password = "changeme" # expect: violation secret-in-code
}

resource "aws_rds_cluster" "reader" {
  engine          = "aurora-postgresql"
  master_username = "reader"
  master_password = local.reader_password # expect: violation secret-in-code
}

resource "aws_directory_service_directory" "office" {
  name     = "office.example.jp"
  password = var.directory_password # expect: violation secret-in-code
}

resource "aws_secretsmanager_secret_version" "mail" {
  secret_id = "mail"
  secret_string = jsonencode({ # expect: violation secret-in-code
    user     = "mail"
    password = "Hakone-5512"
  })
}

resource "aws_ssm_parameter" "license" {
  name  = "/portal/license"
  type  = "SecureString"
  value = "8841-2203-1170" # expect: violation secret-in-code
}

resource "aws_mq_broker" "orders" {
  broker_name = "orders"
  user {
    username = "orders"
    password = "Enoshima-7781" # expect: violation secret-in-code
  }
  user {
    username = "stock"
    password = random_password.stock.result
  }
}

resource "aws_elasticache_user" "cache" {
  user_id   = "cache"
  passwords = ["Karuizawa-88-inu"] # expect: violation secret-in-code
}

resource "aws_lambda_function" "notify" {
  function_name = "notify"
  environment {
    variables = {
      STAGE         = "prod"
      SMTP_PASSWORD = "bN4-hhw-2020" # expect: violation secret-in-code
      chatApiKey    = "q8812mmz90aa" # expect: violation secret-in-code
    }
  }
}

resource "aws_codebuild_project" "site" {
  name = "site"
  environment {
    environment_variable {
      name  = "REGISTRY_TOKEN"
      value = "rt-99120-aabbz" # expect: violation secret-in-code
    }
  }
}

resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([{ # expect: violation secret-in-code
    name  = "web"
    image = "${aws_ecr_repository.web.repository_url}:1.4"
    environment = [
      { name = "DB_PASSWORD", value = "Zao-onsen-44" },
      { name = "DB_HOST", value = aws_db_instance.ledger.address },
    ]
  }])
}

resource "aws_ecr_repository" "web" {
  name = "web"
}

resource "aws_instance" "worker" {
  ami       = "ami-0a1b2c3d4e5f60718"
  # expect-next: violation secret-in-code
  user_data = <<-EOT
    #!/bin/bash
    aws configure set aws_access_key_id AKIA2SEKISHOTEST0031
  EOT
}

resource "random_password" "stock" {
  length = 24
}

# SecureStringでなくても、名前から秘密と分かるもの
resource "aws_ssm_parameter" "mail_password" {
  name  = "/portal/mail-password"
  type  = "String"
  value = "Enoshima-7714" # expect: violation secret-in-code
}

resource "aws_cloudwatch_event_connection" "hook" {
  name               = "hook"
  authorization_type = "OAUTH_CLIENT_CREDENTIALS"

  auth_parameters {
    oauth {
      authorization_endpoint = "https://login.example.jp/oauth"
      http_method            = "POST"

      client_parameters {
        client_id     = "portal"
        client_secret = "q7Zt4Kx0Vd1Lm9Rb" # expect: violation secret-in-code
      }
    }
  }
}
