locals {
  a = local.b
  b = local.a
  c = "fine"
}
resource "aws_thing" "t" {
  a = local.a
  c = local.c
}
resource "aws_thing" "cross" {
  x = aws_thing.other.y
  z = "z"
}
resource "aws_thing" "other" {
  y = aws_thing.cross.z
}
module "self" { source = "./self" }
