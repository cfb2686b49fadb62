variable "m" {
  type    = map(string)
  default = { a = 1, b = true, c = "x" }
}
output "m" { value = var.m }
