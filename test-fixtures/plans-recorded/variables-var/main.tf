variable "a" {}
variable "n" { type = number }
variable "l" { type = list(string) }
variable "u" {}
output "values" { value = { a = var.a, n = var.n + 1, l = var.l, u = var.u } }
