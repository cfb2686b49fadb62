resource "a" b.c {
  x = 1
}
resource "a"
{
  y = 2
}
resource "a" "two" {
}
