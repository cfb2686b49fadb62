resource "terraform_data" "a" {
  input            = "base"
  triggers_replace = ["kept"]
}
