variable "a" {}
variable "b" { default = "default" }
output "values" { value = "${var.a} ${var.b}" }
