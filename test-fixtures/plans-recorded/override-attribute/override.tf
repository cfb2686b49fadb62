resource "terraform_data" "a" { input = "override" }
