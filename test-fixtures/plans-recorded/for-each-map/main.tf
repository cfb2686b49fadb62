resource "terraform_data" "a" {
  for_each = { prod = 3, dev = 1 }
  input    = { name = each.key, size = each.value }
}
output "sizes" { value = { for k, v in terraform_data.a : k => v.input.size } }
