provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "app" { # fine: トークンが必須
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.small"

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_sagemaker_notebook_instance" "study" {
  name          = "study"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/study"

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2" # fine
  }
}
