resource "terraform_data" "a" {
  for_each = toset(["b", "a", "b"])
  input    = "${each.key}-${each.value}"
}
output "keys" { value = keys(terraform_data.a) }
