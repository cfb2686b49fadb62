provider "aws" {
  region = "ap-northeast-1"
}

# 新規の受付を終えたもの
# expect-next: advice superseded-service
resource "aws_apprunner_service" "api" {
  service_name = "api"
  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/aws-containers/hello-app-runner:latest"
      image_repository_type = "ECR_PUBLIC"
    }
  }
}

# expect-next: advice superseded-service
resource "aws_cloudfront_origin_access_identity" "site" {
  comment = "site"
}

# 何も書かなければ最も小さい種類
# expect-next: advice superseded-service
resource "aws_directory_service_directory" "small" {
  name     = "corp.example.jp"
  password = "Placeholder1"
  size     = "Small"
  vpc_settings {
    vpc_id     = "vpc-0123456789abcdef0"
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}
