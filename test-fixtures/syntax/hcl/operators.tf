locals {
  sum         = 1 + 2 * 3 - 4 / 5 % 6
  chain       = 10 - 4 - 3
  compare     = var.a + 1 < var.b * 2 == true
  logic       = var.a && var.b || !var.c && var.d != null
  all_compare = var.a >= 1 && var.b <= 2 && var.c > 3
  grouped     = (1 + 2) * (3)
  signs       = - -var.a + !!var.b
  sign_of     = -var.list[0].size
  conditional = var.prod ? "large" : var.stage == "test" ? "medium" : "small"
  in_middle   = var.a ? var.b ? 1 : 2 : 3
  over_lines = (
    var.a
    + var.b # why
    - var.c
  )
  minus-name = a-b - c
}
