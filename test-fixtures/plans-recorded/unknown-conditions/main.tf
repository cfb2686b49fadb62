resource "terraform_data" "a" {}
locals { u = terraform_data.a.id }
output "c" { value = local.u == "x" ? "same" : "same" }
output "d" { value = local.u == "x" ? "p" : "q" }
output "e" { value = local.u != null }
output "f" { value = local.u == null }
output "g" { value = true ? "known" : local.u }
output "h" { value = coalesce("first", local.u) }
output "i" { value = false && local.u == "x" }
