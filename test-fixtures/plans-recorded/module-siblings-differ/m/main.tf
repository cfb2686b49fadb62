variable "enabled" { default = true }
variable "name" { default = "default" }
resource "terraform_data" "a" {
  count = var.enabled ? 1 : 0
  input = var.name
}
resource "terraform_data" "b" { input = var.enabled }
