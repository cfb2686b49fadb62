provider "aws" { region = "ap-northeast-1" }
variable "env" { default = "prod" }
variable "settings" {
  default = {
    prod = { size = 2 }
  }
}
locals {
  dr      = { prod = "us-east-1", test = "us-east-2" }
  chosen  = local.dr[var.env]
  list    = ["first", "second"]
  nested  = { a = { b = var.env } }
  aliased = local.nested
}
resource "aws_thing" "t" {
  literal  = "x"
  variable = var.env
  member   = var.settings["prod"].size
  local    = local.dr["prod"]
  chosen   = local.chosen
  index    = local.list[1]
  deep     = local.aliased.a.b
  text     = "a-${var.env}"
  computed = upper(var.env)
  branch   = var.env == "prod" ? local.chosen : "none"
  items    = [var.env, "literal", local.list[0]]
  object   = { key = var.env, other = "o" }
  block {
    inner = var.env
  }
}
resource "aws_thing" "each" {
  for_each = { one = local.dr.prod }
  value    = each.value
}
module "m" {
  source = "./m"
  region = local.chosen
}
resource "aws_thing" "out" {
  output   = module.m.echo
  resource = aws_thing.t.local
}
