terraform { # fine: the state is in a bucket
  backend "s3" {
    bucket = "state-example"
    key    = "portal/terraform.tfstate"
    region = "ap-northeast-1"
  }
}

provider "aws" {
  region = "ap-northeast-1"
}
