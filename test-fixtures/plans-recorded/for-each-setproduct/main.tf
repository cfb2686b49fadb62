locals {
  pairs = { for p in setproduct(["a", "b"], [1, 2]) : "${p[0]}-${p[1]}" => { l = p[0], n = p[1] } }
}
resource "terraform_data" "a" {
  for_each = local.pairs
  input    = each.value
}
