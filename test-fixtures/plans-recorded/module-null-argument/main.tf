module "m" {
  source   = "./m"
  plain    = null
  strict   = null
  untyped  = null
}
output "values" { value = module.m.values }
