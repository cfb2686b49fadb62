variable "name" {}
resource "aws_vpc" "this" {
  tags = { Name = var.name }
}
module "inner" {
  source  = "example/inner/aws"
  version = "1.0.0"
}
module "local" { source = "./local" }
output "name" { value = "${var.name}-${module.inner.suffix}-${module.local.suffix}" }
