resource "aws_vpc" "good" { cidr_block = "10.0.0.0/16" }
resource "aws_vpc" "bad" {
  cidr_block = 
  tags = { a = "b" }
}
resource "aws_vpc" "after" { cidr_block = "10.1.0.0/16" }
