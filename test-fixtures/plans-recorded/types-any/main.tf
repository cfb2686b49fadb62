variable "l" {
  type    = list(any)
  default = ["a", 1, true]
}
variable "m" {
  type    = map(any)
  default = { a = 1, b = "2" }
}
variable "x" {
  type    = any
  default = { a = 1, b = ["2"] }
}
output "l" { value = var.l }
output "m" { value = var.m }
output "x" { value = var.x }
