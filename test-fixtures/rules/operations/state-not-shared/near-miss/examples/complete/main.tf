provider "aws" { # fine: an example
  region = "ap-northeast-1"
}

module "queue" {
  source = "../.."
  name   = "example"
}
