resource "terraform_data" "a" { input = "known" }
resource "terraform_data" "b" {
  input = {
    id     = terraform_data.a.id
    built  = "x-${terraform_data.a.id}-y"
    known  = terraform_data.a.input
    number = length("abc")
  }
}
