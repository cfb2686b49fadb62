resource "terraform_data" "a" {
  count = 0
  input = "never"
}
resource "terraform_data" "b" {
  count = true ? 1 : 0
  input = length(terraform_data.a)
}
