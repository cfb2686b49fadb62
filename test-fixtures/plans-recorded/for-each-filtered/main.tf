locals {
  users = [
    { name = "ana", admin = true },
    { name = "bo", admin = false },
    { name = "cy", admin = true },
  ]
}
resource "terraform_data" "admin" {
  for_each = { for u in local.users : u.name => u if u.admin }
  input    = upper(each.value.name)
}
