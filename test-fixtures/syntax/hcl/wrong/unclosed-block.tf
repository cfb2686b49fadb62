resource "a" "one" {
  x = 1

resource "a" "two" {
  y = {
    z = 2
  }
}

resource "a" "three" {
  w = 3
}
