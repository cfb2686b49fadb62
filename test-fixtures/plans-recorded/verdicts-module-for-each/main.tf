provider "aws" { region = "ap-northeast-1" }
module "store" {
  source   = "./store"
  for_each = { a = "ap-northeast-1", b = "x" }
  name     = each.key
  open     = each.key == "b"
}
resource "aws_s3_bucket_policy" "p" {
  for_each = { a = 1, b = 1 }
  bucket   = module.store[each.key].id
  policy   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }] })
}
