terraform {
  backend "s3" {}
}

# モジュールの中身が手元になく、何がそこに作られるか分からない
provider "aws" { # expect: undetermined provider-region-abroad
  region = "us-east-1"
}

module "site" {
  source  = "example/site/aws"
  version = "2.0.0"
}
