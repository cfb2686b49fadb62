variable "rules" {
  type = list(object({
    port  = number
    proto = optional(string, "tcp")
  }))
  default = [{ port = 80 }, { port = "53", proto = "udp" }]
}
output "rules" { value = var.rules }
