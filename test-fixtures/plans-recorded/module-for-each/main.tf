module "m" {
  source   = "./m"
  for_each = { a = ["x"], b = ["y", "z"] }
  name     = each.key
  items    = each.value
}
output "counts" { value = { for k, m in module.m : k => m.count } }
