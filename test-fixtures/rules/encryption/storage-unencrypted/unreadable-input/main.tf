provider "aws" {
  region = "ap-northeast-1"
}

module "colon" {
  source = "./volume"
  encrypted : true
}

module "plain" {
  source = "./volume"
  size   = 1
}
