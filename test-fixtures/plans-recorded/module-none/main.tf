module "m" {
  source = "./m"
  count  = 0
}
output "x" { value = one(module.m[*].x) }
output "y" { value = try(module.m[0].x, "none") }
