provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "closed" { # fine: メタデータの入口を閉じている
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.small"

  metadata_options {
    http_endpoint = "disabled"
    http_tokens   = "optional"
  }
}

resource "aws_launch_template" "workers" { # fine: トークンが必須
  name = "workers"

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_instance" "worker" { # fine: 起動テンプレートが決める
  instance_type = "t4g.small"

  launch_template {
    id = aws_launch_template.workers.id
  }
}
