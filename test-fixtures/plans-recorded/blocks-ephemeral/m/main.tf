variable "token" { ephemeral = true }
output "hidden" {
  value     = var.token
  ephemeral = true
}
output "plain" { value = "p" }
