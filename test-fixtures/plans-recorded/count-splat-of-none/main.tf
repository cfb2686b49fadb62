variable "create" {
  type    = bool
  default = false
}
resource "terraform_data" "a" {
  count = var.create ? 1 : 0
  input = "a"
}
output "one" { value = one(terraform_data.a[*].input) }
output "try" { value = try(terraform_data.a[0].input, "none") }
output "join" { value = join(",", terraform_data.a[*].input) }
