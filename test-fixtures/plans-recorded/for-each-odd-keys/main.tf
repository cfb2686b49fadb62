resource "terraform_data" "a" {
  for_each = toset(["a.b", "c/d", "e\"f", "g h", "$${x}", "日本"])
  input    = each.key
}
