provider "aws" { region = "ap-northeast-1" }
module "bucket" {
  source = "./bucket"
}
module "lock" {
  source = "./lock"
  bucket = module.bucket.id
}
