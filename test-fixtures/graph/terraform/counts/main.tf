variable "unknown_number" {}
variable "create" {}
variable "zero" { default = 0 }
variable "keys" {}
resource "aws_vpc" "none" { count = var.zero }
resource "aws_vpc" "two" {
  count      = 2
  cidr_block = cidrsubnet("10.0.0.0/8", 8, count.index)
}
resource "aws_vpc" "unknown" {
  count = var.unknown_number
  tags  = { Name = "n${count.index}" }
}
resource "aws_vpc" "choice" {
  count = var.create ? 1 : 0
}
resource "aws_vpc" "more" {
  count = var.create ? 3 : 1
  tags  = { N = count.index }
}
resource "aws_vpc" "each_unknown" {
  for_each = var.keys
  tags     = { Name = each.key, Value = each.value }
}
resource "aws_subnet" "uses" {
  vpc_id = aws_vpc.choice[0].id
  tags = {
    unknown = aws_vpc.unknown[0].id
    one     = one(aws_vpc.choice[*].arn)
    try     = try(aws_vpc.choice[0].arn, "none")
    same    = var.create ? aws_vpc.choice[0].arn : "none"
    other   = !var.create ? "none" : aws_vpc.choice[0].arn
    two     = aws_vpc.two[1].cidr_block
    all     = join(",", aws_vpc.two[*].cidr_block)
    number  = length(aws_vpc.more)
    keyed   = aws_vpc.each_unknown["k"].id
  }
}
