variable "a" {
  type    = string
  default = "d"
}
variable "b" {
  type     = string
  default  = "d"
  nullable = false
}
output "values" { value = [var.a, var.b] }
