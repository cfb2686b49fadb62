module "bucket" {
  source = "./bucket"
  name   = "logs"
}
module "block" {
  source = "./block"
  bucket = module.bucket.name
}
