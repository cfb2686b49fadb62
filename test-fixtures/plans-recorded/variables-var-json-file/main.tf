variable "o" {
  type = object({ name = string, ports = list(number) })
}
output "o" { value = var.o }
