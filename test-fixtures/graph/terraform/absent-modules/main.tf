provider "aws" { region = "ap-northeast-1" }
resource "aws_s3_bucket" "given" { bucket = "given" }
resource "aws_s3_bucket" "kept" { bucket = "kept" }
module "remote" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 5.0"
  bucket  = aws_s3_bucket.given.id
}
module "counted" {
  source = "git::https://example.com/x.git?ref=v1"
  count  = 2
}
module "outside" { source = "../../../nowhere" }
module "missing" { source = "./not-there" }
resource "aws_subnet" "s" {
  vpc_id = module.remote.vpc_id
  cidr   = module.counted[0].cidr
  tags   = { a = "x-${module.remote.name}" }
}
output "outside" { value = module.outside.id }
output "missing" { value = module.missing.id }
output "remote" { value = module.remote.id }
