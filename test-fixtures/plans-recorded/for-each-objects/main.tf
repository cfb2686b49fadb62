variable "buckets" {
  type = map(object({
    versioned = optional(bool, true)
    days      = optional(number)
  }))
  default = {
    logs = { days = 30 }
    data = { versioned = false }
  }
}
resource "terraform_data" "a" {
  for_each = var.buckets
  input    = each.value
}
