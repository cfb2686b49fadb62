variable "n" { type = number }
resource "terraform_data" "a" { input = var.n * 2 }
output "double" { value = terraform_data.a.input }
