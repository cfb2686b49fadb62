provider "aws" {
  region = "ap-northeast-1"
}

data "aws_ami" "sql" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["Windows_Server-2022-Japanese-Full-SQL_2019_Standard-*"]
  }
}

data "aws_ami" "al2023" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["al2023-ami-2023.*-x86_64"]
  }
}

resource "aws_instance" "sql" {
  ami           = data.aws_ami.sql.id # expect: advice self-built-database
  instance_type = "m6i.xlarge"
}

resource "aws_instance" "ap" {
  ami           = data.aws_ami.al2023.id # fine: 素のイメージ
  instance_type = "t3.small"
}
