variable "prod" {}
variable "env" {}
variable "n" {}
locals {
  size  = var.prod ? "large" : "small"
  count = var.prod ? 2 : 1
}
resource "aws_thing" "t" {
  joint    = "${local.size}-${local.count}"
  negated  = !var.prod ? "test" : "prod"
  equal    = var.env == "prod" ? "a" : "b"
  unequal  = var.env != "prod" ? "b" : "a"
  nested   = var.prod ? (var.env == "prod" ? 1 : 2) : 3
  same     = var.prod ? "x" : "x"
  list     = var.prod ? ["a", "b"] : []
  length   = length(var.prod ? ["a", "b"] : [])
  combined = concat(["z"], var.prod ? ["a"] : [])
  compact  = compact([var.prod ? "a" : "", "b"])
  lookup   = lookup({ large = 10, small = 1 }, local.size)
  math     = local.count + 1
  compare  = local.count > 1
  known    = local.count > 0 ? "yes" : "no"
  null     = var.prod ? null : "set"
  json     = jsonencode({ size = local.size, n = [local.count] })
  other    = var.n ? local.size : "c"
  index    = ["a", "b", "c"][local.count]
  loop     = [for s in(var.prod ? ["a"] : ["b", "c"]) : upper(s)]
  filter   = [for s in ["a", "b"] : s if s == var.env]
  template = "%{if var.prod}P%{else}T%{endif}"
}
