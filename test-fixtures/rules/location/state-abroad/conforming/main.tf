terraform {
  backend "s3" { # fine: 東京にある
    bucket = "state-example"
    key    = "portal/terraform.tfstate"
    region = "ap-northeast-1"
  }
}
