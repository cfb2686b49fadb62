provider "aws" { # expect: undetermined several-clouds
  region = "ap-northeast-1"
}

provider "google" {
  project = "shinsei-portal"
  region  = "asia-northeast1"
}

variable "use_google" {
  type = bool
}

resource "aws_lambda_function" "uketsuke" {
  function_name = "uketsuke"
  role          = "arn:aws:iam::111122223333:role/uketsuke"
  handler       = "index.handler"
  runtime       = "python3.13"
  filename      = "uketsuke.zip"
}

# 入力次第でもう一つのクラウドが主環境になる
resource "google_cloud_run_v2_service" "api" {
  count    = var.use_google ? 1 : 0
  name     = "api"
  location = "asia-northeast1"

  template {
    containers {
      image = "asia-northeast1-docker.pkg.dev/shinsei-portal/api/api:1"
    }
  }
}
