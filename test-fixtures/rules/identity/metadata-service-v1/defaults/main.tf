provider "aws" {
  region = "ap-northeast-1"
}

data "aws_ssm_parameter" "al2023" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
}

resource "aws_instance" "new" { # fine: このイメージはトークンを必須とする
  ami           = data.aws_ssm_parameter.al2023.value
  instance_type = "t4g.small"
}
