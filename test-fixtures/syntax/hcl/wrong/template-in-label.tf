resource "a" "${var.b}" {
  x = 1
}
