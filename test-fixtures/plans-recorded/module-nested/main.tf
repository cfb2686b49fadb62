module "outer" {
  source = "./outer"
  env    = "prod"
}
output "deep" { value = module.outer.deep }
