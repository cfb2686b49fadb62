resource "terraform_data" "a" { input = { x = 1, y = "z" } }
output "all" { value = terraform_data.a.output }
output "x" { value = try(terraform_data.a.output.x, 5) }
output "k" { value = terraform_data.a.input.x }
