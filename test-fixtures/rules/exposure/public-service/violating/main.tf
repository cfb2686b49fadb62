provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cognito_identity_pool" "raikyaku" {
  identity_pool_name               = "raikyaku"
  allow_unauthenticated_identities = true # expect: violation public-service
}

resource "aws_codebuild_project" "kumitate" {
  name               = "kumitate"
  service_role       = "arn:aws:iam::111122223333:role/kumitate"
  project_visibility = "PUBLIC_READ" # expect: violation public-service

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
  }

  source {
    type = "NO_SOURCE"
  }
}

resource "aws_mwaa_environment" "nagare" {
  name                  = "nagare"
  dag_s3_path           = "dags/"
  execution_role_arn    = "arn:aws:iam::111122223333:role/nagare"
  source_bucket_arn     = "arn:aws:s3:::nagare"
  webserver_access_mode = "PUBLIC_ONLY" # expect: violation public-service

  network_configuration {
    security_group_ids = ["sg-0a1b2c3d"]
    subnet_ids         = ["subnet-0a1b2c3d", "subnet-0e5f6a7b"]
  }
}

# 守りを外すのはTerraformだけ
resource "aws_emr_block_public_access_configuration" "mamori" {
  block_public_security_group_rules = false # expect: violation public-service
}

# 認証のある公開エンドポイントは助言
resource "aws_transfer_server" "okuri" {
  endpoint_type = "PUBLIC" # expect: advice public-service
}

# 何も書かなければ、外へ直接つながる
resource "aws_sagemaker_notebook_instance" "bunseki" { # expect: advice public-service
  name          = "bunseki"
  role_arn      = "arn:aws:iam::111122223333:role/bunseki"
  instance_type = "ml.t3.medium"
}

resource "aws_opensearchserverless_security_policy" "kensaku" {
  name = "kensaku"
  type = "network"

  policy = jsonencode([{ # expect: advice public-service
    Rules           = [{ ResourceType = "collection", Resource = ["collection/kensaku"] }]
    AllowFromPublic = true
  }])
}

# 訪問者の計測には、未認証の利用者が要る
resource "aws_cognito_identity_pool" "keisoku" {
  identity_pool_name               = "keisoku"
  allow_unauthenticated_identities = true # expect: advice public-service
}

resource "aws_rum_app_monitor" "keisoku" {
  name   = "keisoku"
  domain = "www.example.go.jp"

  app_monitor_configuration {
    identity_pool_id = aws_cognito_identity_pool.keisoku.id
  }
}
