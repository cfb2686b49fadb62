variable "extra" {}
locals {
  map = {
    b = { size = 2 }
    a = { size = 1, tags = { x = var.extra } }
  }
}
resource "aws_ebs_volume" "map" {
  for_each          = local.map
  availability_zone = "ap-northeast-1${each.key}"
  size              = each.value.size
  tags              = try(each.value.tags, {})
}
resource "aws_ebs_volume" "set" {
  for_each          = toset(["z", "y", "z"])
  availability_zone = each.value
}
resource "aws_ebs_volume" "strange" {
  for_each          = { "a b" = 1, "q\"uote" = 2, "dollar$${x}" = 3, "日本" = 4, "new\nline" = 5, "back\\slash" = 6 }
  availability_zone = each.value
}
resource "aws_ebs_volume" "open" {
  for_each          = merge(var.extra, { sure = "s" })
  availability_zone = each.value
}
resource "aws_ebs_volume" "partly" {
  for_each          = toset(["known", "x-${var.extra}"])
  availability_zone = each.key
}
resource "aws_ebs_volume" "choice" {
  for_each          = var.extra == "x" ? { a = 1, b = 2 } : { b = 3 }
  availability_zone = each.value
}
resource "aws_ebs_volume" "chained" {
  for_each          = aws_ebs_volume.set
  availability_zone = each.value.availability_zone
}
