variable "o" {
  type = object({
    name = string
    size = optional(number, 2)
    tags = optional(map(string), { made = "here" })
    deep = optional(object({
      on  = optional(bool, true)
      off = optional(bool)
    }), {})
  })
  default = { name = "x" }
}
output "o" { value = var.o }
