resource "a" "one" {
  x = 1
}}
resource "a" "two" {
}
