variable "v" {
  type    = string
  default = "base"
}
locals {
  l    = "base"
  kept = "kept"
}
output "o" { value = "${var.v} ${local.l} ${local.kept}" }
output "p" { value = "base" }
