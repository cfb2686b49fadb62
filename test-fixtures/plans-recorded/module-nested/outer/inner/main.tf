variable "name" {}
resource "terraform_data" "t" {
  count = 2
  input = "${var.name}${count.index}"
}
output "name" { value = var.name }
