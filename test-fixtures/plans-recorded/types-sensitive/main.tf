variable "secret" {
  type      = string
  sensitive = true
  default   = "s3cr3t"
}
resource "terraform_data" "a" {
  input = { plain = "p", hidden = var.secret, built = "x-${var.secret}" }
}
output "len" { value = nonsensitive(length(var.secret)) }
output "s" {
  value     = var.secret
  sensitive = true
}
