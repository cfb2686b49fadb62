provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "uketsuke" { # expect: advice owner-tag-missing
  bucket = "shinsei-uketsuke"
}

resource "aws_instance" "web" { # expect: advice owner-tag-missing
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  tags = {
    Name  = "web"
    Owner = "jouhou-seisaku"
  }
}

locals {
  common = {
    Owner = "jouhou-seisaku"
  }
}

resource "aws_db_instance" "daicho" { # expect: advice owner-tag-missing
  identifier     = "daicho"
  engine         = "postgres"
  instance_class = "db.m6g.large"
  tags           = merge(local.common, { Name = "daicho" })
}
