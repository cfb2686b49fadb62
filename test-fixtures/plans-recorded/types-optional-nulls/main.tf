variable "o" {
  type = object({
    a = optional(string, "filled")
    b = optional(string)
    c = optional(list(string), ["one"])
  })
  default = { a = null, b = null, c = null }
}
output "o" { value = var.o }
