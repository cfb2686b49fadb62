variable "log" {
  type    = object({ level = string })
  default = null
}
resource "terraform_data" "later" {}
output "a" { value = try(format("%s_LOGS", upper(var.log.level)), "fallback") }
output "b" { value = try("level ${var.log.level}", "fallback") }
output "c" { value = can("level ${var.log.level}") }
output "d" { value = try("${terraform_data.later.id}-${var.log.level}", "fallback") }
output "e" { value = try("${terraform_data.later.id}-known", "fallback") }
output "f" { value = try({ name = "x ${var.log.level}" }, "fallback") }
output "g" { value = try(join("-", ["a", var.log.level]), "fallback") }
output "h" { value = try(length("a ${var.log.level}"), 0) }
