module "again" { source = "../self" }
resource "aws_thing" "s" {}
