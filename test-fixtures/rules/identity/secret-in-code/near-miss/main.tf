provider "aws" {
  region     = "ap-northeast-1"
  access_key = "mock_access_key" # fine: for a mock on one's own machine
  secret_key = "mock_secret_key"
}

module "mail" {
  source = "example-jp/mail/aws"
}

resource "aws_lambda_function" "notify" {
  function_name = "notify"
  environment {
    variables = {
      MAIL_SECRET         = module.mail.secret # fine: another module has it
      PASSWORD_MIN_LENGTH = "14"             # fine: about passwords, none itself
      SECRET_NAME         = "portal/mail"    # fine: a name
      DB_PASSWORD_SSM     = "/portal/db/pw"  # fine: a name
      API_TOKEN           = ""               # fine: empty
      USE_TOKEN           = "true"           # fine: a switch
      TOKEN_URL           = "https://login.example.jp/token"
      SESSION_SECRET      = "your-secret-here" # fine: an example of a setting, which no service takes for a password
      NEXT_TOKEN          = "page-0001-abcd"   # fine: a place in a list
      PRIVATE_KEY         = "alias/portal-signing"
      MAIL_PASSWORD       = "arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:mail"
    }
  }
}

resource "aws_ssm_parameter" "motd" {
  name  = "/portal/motd"
  type  = "String"
  value = "ようこそ" # fine: no secret
}

# 仮の値を置き、あとから手で入れ替える
resource "aws_ssm_parameter" "license" {
  name  = "/portal/license"
  type  = "SecureString"
  value = "uninitialized" # expect: advice secret-in-code

  lifecycle {
    ignore_changes = [value]
  }
}

resource "aws_secretsmanager_secret_version" "later" {
  secret_id     = "later"
  secret_string = "{}" # fine: an empty document
}

resource "aws_instance" "worker" {
  ami       = "ami-0a1b2c3d4e5f60718"
  user_data = <<-EOT
    #!/bin/bash
    # the key of the documentation
    echo AKIAIOSFODNN7EXAMPLE
    aws secretsmanager get-secret-value --secret-id ledger
  EOT
}

resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([{
    name    = "web"
    image   = "111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/web:1.4"
    secrets = [{ name = "DB_PASSWORD", valueFrom = "/portal/db/password" }] # fine: read when it starts
  }])
}

# 秘密の在りかを書いたパラメーター
resource "aws_ssm_parameter" "where" {
  name  = "/portal/mail-secret"
  type  = "String"
  value = "arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:mail" # fine: 値は在りか
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
        client_secret = "client_secret" # fine: it names what belongs here
      }
    }
  }
}
