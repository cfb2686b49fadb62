module "b" { source = "../b" }
output "x" { value = module.b.x }
