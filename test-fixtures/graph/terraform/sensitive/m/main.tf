variable "secret" {}
resource "aws_thing" "t" { value = var.secret }
output "echo" {
  value     = "plain"
  sensitive = true
}
