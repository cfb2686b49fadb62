module "m" {
  source = "./m"
  name   = "base"
  size   = 1
}
output "x" { value = module.m.x }
