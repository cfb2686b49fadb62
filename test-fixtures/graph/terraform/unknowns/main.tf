variable "u" {}
variable "list" { type = list(string) }
variable "map" { type = map(string) }
data "aws_ami" "a" { most_recent = true }
data "terraform_remote_state" "net" {
  backend = "s3"
}
resource "aws_kms_key" "k" { description = "written" }
resource "aws_thing" "t" {
  plain      = var.u
  text       = "a-${var.u}-b"
  attr       = var.u.x.y[0]
  concat     = concat(["a"], var.list)
  has        = contains(concat(["a"], var.list), "a")
  has_not    = contains(concat(["a"], var.list), "b")
  merge      = merge({ a = 1, b = 2 }, var.map, { c = 3 })
  merged     = merge({ a = 1 }, var.map).a
  last       = merge({ a = 1 }, var.map, { a = 2 }).a
  lookup     = lookup(var.map, "k", "d")
  empty      = lookup({}, var.u, "d")
  data       = data.aws_ami.a.id
  state      = data.terraform_remote_state.net.outputs.vpc_id
  ref        = aws_kms_key.k.arn
  written    = aws_kms_key.k.description
  inside     = "key ${aws_kms_key.k.description}"
  deep       = aws_kms_key.k.policy[0].statement["x"]
  splat      = aws_kms_key.k[*].arn
  try        = try(var.u.x, "d")
  try_known  = try({}.x, "d")
  can        = can(var.u.x)
  time       = timestamp()
  uuid       = uuid()
  workspace  = terraform.workspace
  and        = var.u && false
  or         = var.u || true
  not        = !var.u
  sum        = 1 + var.u
  less       = var.u < 3
  is_null    = var.u == null
  ref_null   = aws_kms_key.k.arn == null
  format     = format("%s/%d", aws_kms_key.k.arn, 5)
  join       = join(",", ["a", aws_kms_key.k.arn])
  lower      = lower("ABC-${var.u}")
  starts     = startswith("abc-${var.u}", "abc")
  starts_not = startswith("abc-${var.u}", "x")
  equal_not  = "abc-${var.u}" == "x"
  for        = [for x in var.list : x]
  for_part   = [for x in concat(["a"], var.list) : upper(x)]
  for_map    = { for k, v in merge(var.map, { a = "b" }) : k => upper(v) }
  coalesce   = coalesce(null, "", "c")
  coalesced  = coalesce(var.u, "c")
  arn_first  = coalesce(aws_kms_key.k.arn, "c")
  invalid    = { a = 1 }.b
  nofunction = provider::other::f(1)
  arn        = provider::aws::arn_parse("arn:aws:iam::1:role/x").resource
}
