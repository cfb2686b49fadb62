provider "aws" { region = "ap-northeast-1" }
locals { names = ["a", "b"] }
module "single" {
  source = "./modules/log"
  bucket = "single"
}
module "counted" {
  source = "./modules/log"
  count  = 2
  bucket = "counted-${count.index}"
}
module "keyed" {
  source   = "./modules/log"
  for_each = toset(local.names)
  bucket   = "keyed-${each.key}"
  tags     = { Other = module.single.bucket }
}
output "single" { value = module.single.bucket }
output "counted" { value = module.counted[*].bucket }
output "second" { value = module.counted[1].arn }
output "keyed" { value = { for k, m in module.keyed : k => m.bucket } }
output "deep" { value = module.keyed["a"].inner }
