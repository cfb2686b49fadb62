resource "aws_vpc" "v" { cidr_block = "10.1.0.0/16" }
