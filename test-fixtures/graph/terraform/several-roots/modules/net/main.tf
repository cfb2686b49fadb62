variable "cidr" {}
resource "aws_vpc" "v" { cidr_block = var.cidr }
output "path" { value = path.module }
