variable "m" {
  type    = map(string)
  default = {}
}
resource "terraform_data" "a" {
  for_each = var.m
  input    = each.value
}
output "n" { value = length(terraform_data.a) }
