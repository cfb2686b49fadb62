resource "terraform_data" "a" {}
locals {
  l = ["a", terraform_data.a.id, "c"]
  m = { k = terraform_data.a.id, j = "v" }
}
output "l" { value = local.l }
output "m" { value = local.m }
output "first" { value = local.l[0] }
output "len" { value = length(local.l) }
output "keys" { value = keys(local.m) }
output "upper" { value = [for x in local.l : upper(x)] }
output "merged" { value = merge(local.m, { j = "w" }) }
output "concat" { value = concat(local.l, ["d"]) }
