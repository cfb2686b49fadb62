variable "l" {
  type    = list(string)
  default = ["a", 1, true]
}
output "l" { value = var.l }
