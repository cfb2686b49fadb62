variable "groups" {
  default = { web = [80, 443], db = [] }
}
resource "aws_security_group" "a" {
  for_each = var.groups
  name     = each.key
  dynamic "egress" {
    for_each = each.value
    content {
      from_port = egress.value
      to_port   = egress.value + 1
      protocol  = "tcp"
      self      = each.key == "web"
    }
  }
}
