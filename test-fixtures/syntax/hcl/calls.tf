locals {
  none       = timestamp()
  one        = upper("a")
  many       = coalesce(var.a, var.b, "c")
  comma      = max(1, 2,)
  expanded   = max(var.list...)
  nested     = element(split(",", lookup(var.m, "k", "")), 0)
  lines = merge(
    var.a,
    { b = 1 },
  )
  provider   = provider::aws::arn_parse(var.arn).region
  core       = core::upper ("x")
  types      = object({ name = string, ports = optional(list(number), [443]) })
  word       = true(1)
}
