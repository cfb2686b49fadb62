variable "n" { default = 3 }
resource "terraform_data" "a" {
  input = var.n
  lifecycle {
    precondition {
      condition     = var.n > 1
      error_message = "too small"
    }
    ignore_changes = [triggers_replace]
  }
}
check "size" {
  assert {
    condition     = terraform_data.a.input < 10
    error_message = "too big"
  }
}
