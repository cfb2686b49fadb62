variable "v" {}
resource "terraform_data" "b" { input = var.v }
