locals {
  path        = aws_vpc.main.id
  index       = var.list[0]
  key         = var.map["key"]
  computed    = var.map[var.key].x
  template    = var.map["a-${var.b}"]
  legacy      = aws_subnet.a.0.id
  splat       = aws_subnet.a[*].id
  splat_deep  = aws_subnet.a[*].tags["Name"][0]
  double      = var.a[*].b[*].c
  attr_splat  = aws_subnet.a.*.id
  attr_index  = aws_subnet.a.*.ids.0
  after_attr  = aws_subnet.a.*.ids[0].x
  of_call     = one(var.list).id
  of_tuple    = [1, 2, 3][1]
  of_object   = { a = 1 }.a
  of_group    = (var.a).b[*]
  spaced      = var.a [ 0 ] . b
  broken_line = var.a[
    0
  ]
}
