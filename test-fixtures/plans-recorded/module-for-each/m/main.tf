variable "name" {}
variable "items" { type = list(string) }
resource "terraform_data" "i" {
  for_each = toset(var.items)
  input    = "${var.name}:${each.value}"
}
output "count" { value = length(terraform_data.i) }
