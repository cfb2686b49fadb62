variable "plain" {
  type    = string
  default = "d"
}
variable "strict" {
  type     = string
  default  = "d"
  nullable = false
}
variable "untyped" { default = 5 }
output "values" { value = [var.plain, var.strict, var.untyped] }
