module "m" {
  source = "./m"
  name   = "x"
}
output "label" { value = module.m.label }
