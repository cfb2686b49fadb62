variable "encrypted" { default = false }
module "b" {
  source    = "./b"
  encrypted = var.encrypted
}
