provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "app" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.small"

  metadata_options {
    http_tokens = "optional" # expect: violation metadata-service-v1
  }
}

resource "aws_launch_template" "workers" {
  name = "workers"

  metadata_options {
    http_tokens = "optional" # expect: violation metadata-service-v1
  }
}

# 書かれていなければイメージとアカウントの既定次第
resource "aws_instance" "silent" {
  ami           = "ami-0123456789abcdef0" # expect: advice metadata-service-v1
  instance_type = "t4g.small"
}

# ノートブックは、書かなければ旧版も受け付ける
resource "aws_sagemaker_notebook_instance" "study" { # expect: violation metadata-service-v1
  name          = "study"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/study"
}

resource "aws_sagemaker_notebook_instance" "trial" {
  name          = "trial"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/study"

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "1" # expect: violation metadata-service-v1
  }
}
