variable "name" {}
variable "size" {}
output "x" { value = "${var.name} ${var.size}" }
