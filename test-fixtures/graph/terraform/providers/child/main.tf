resource "aws_vpc" "child" {}
module "grandchild" { source = "../grandchild" }
