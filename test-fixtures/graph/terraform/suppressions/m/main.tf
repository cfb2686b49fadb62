resource "aws_vpc" "inside" {
  cidr_block = "10.0.0.0/16" # sekisho:ignore own -- own
}
