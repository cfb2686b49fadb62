resource "terraform_data" "a" { input = "a" }
output "x" { value = terraform_data.a.input }
