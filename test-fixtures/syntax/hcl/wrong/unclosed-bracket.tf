resource "a" "one" {
  x = [1, 2
  y = 2
}
resource "a" "two" {
  z = foo(1
}
resource "a" "three" {
}
