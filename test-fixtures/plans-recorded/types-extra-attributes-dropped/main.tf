variable "o" {
  type    = object({ a = string })
  default = { a = "x", b = "dropped" }
}
output "o" { value = var.o }
output "has" { value = can(var.o.b) }
