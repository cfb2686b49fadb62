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
