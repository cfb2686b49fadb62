module "m" { source = "./a" }
output "x" { value = module.m.x }
