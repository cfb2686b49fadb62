resource "terraform_data" "a" {
  count = terraform.workspace == "prod" ? 2 : 1
  input = "x-${terraform.workspace}"
}
locals { sizes = { prod = 10, default = 1 } }
output "size" { value = lookup(local.sizes, terraform.workspace, 0) }
