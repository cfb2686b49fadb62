variable "region" {}
resource "aws_thing" "m" {
  region = var.region
}
output "echo" { value = var.region }
