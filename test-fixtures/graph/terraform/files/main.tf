locals {
  names = fileset("${path.module}/data", "*.txt")
  deep  = fileset(path.module, "data/**/*.txt")
}
resource "aws_thing" "t" {
  file     = file("${path.module}/data/a.txt")
  missing  = file("nope.txt")
  outside  = file("../../outside.txt")
  exists   = [fileexists("data/a.txt"), fileexists("data/z.txt")]
  hash     = filemd5("data/a.txt")
  base64   = filebase64("data/a.txt")
  sha      = filebase64sha256("data/a.txt")
  set      = join(",", local.names)
  deep     = join(",", local.deep)
  rendered = templatefile("${path.module}/data/t.tftpl", { name = "n", list = ["x", "y"], on = true })
  partly   = templatefile("data/t.tftpl", { name = aws_thing.other.id, list = [], on = false })
  string   = templatestring(local.template, { a = "b" })
  module   = module.m.path
  cwd      = basename(path.cwd)
}
locals { template = "<$${a}>" }
resource "aws_thing" "other" {}
module "m" { source = "./m" }
