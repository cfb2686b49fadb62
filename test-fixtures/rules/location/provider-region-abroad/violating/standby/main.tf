resource "aws_vpc" "standby" {
  cidr_block = "10.1.0.0/16"
}
