variable "names" {
  type    = list(string)
  default = ["x", "y"]
}
resource "terraform_data" "a" {
  count = length(var.names)
  input = var.names[count.index]
}
output "all" { value = terraform_data.a[*].input }
output "one" { value = one(slice(terraform_data.a[*].input, 0, 1)) }
