variable "networks" {
  default = {
    one = { subnets = { a = "10.0.0.0/24", b = "10.0.1.0/24" } }
    two = { subnets = { c = "10.1.0.0/24" } }
  }
}
locals {
  flat = merge([for n, net in var.networks : { for s, cidr in net.subnets : "${n}/${s}" => cidr }]...)
  list = flatten([for n, net in var.networks : [for s, cidr in net.subnets : { net = n, sub = s, cidr = cidr }]])
}
resource "terraform_data" "a" {
  for_each = local.flat
  input    = each.value
}
output "list" { value = local.list }
