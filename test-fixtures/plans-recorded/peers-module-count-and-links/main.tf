module "b" {
  source = "./b"
  count  = 2
  name   = "n${count.index}"
}
resource "aws_s3_bucket_versioning" "v" {
  count  = 2
  bucket = module.b[count.index].name
  versioning_configuration { status = "Enabled" }
}
