variable "name" {}
variable "prefix" { default = "p" }
resource "terraform_data" "a" { input = "${var.prefix}-${var.name}" }
output "label" { value = terraform_data.a.input }
