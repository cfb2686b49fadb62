variable "a" {}
variable "b" {}
variable "c" {}
output "values" { value = [var.a, var.b, var.c] }
