variable "n" {
  type    = number
  default = "0015.50"
}
variable "b" {
  type    = bool
  default = "true"
}
variable "s" {
  type    = string
  default = 1e3
}
variable "t" {
  type    = string
  default = false
}
output "n" { value = var.n }
output "b" { value = var.b && true }
output "s" { value = var.s }
output "t" { value = var.t }
