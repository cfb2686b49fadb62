provider "aws" { # expect: violation several-clouds
  region = "ap-northeast-1"
}

provider "google" {
  project = "shinsei-portal"
  region  = "asia-northeast1"
}

resource "aws_lambda_function" "uketsuke" {
  function_name = "uketsuke"
  role          = "arn:aws:iam::111122223333:role/uketsuke"
  handler       = "index.handler"
  runtime       = "python3.13"
  filename      = "uketsuke.zip"
}

resource "google_sql_database_instance" "daicho" {
  name             = "daicho"
  region           = "asia-northeast1"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-7680"
  }
}
