variable "a" {}
variable "b" {}
variable "c" { default = "default" }
output "values" { value = [var.a, var.b, var.c] }
