resource "terraform_data" "a" {}
output "filtered" { value = [for x in ["a", "b"] : x if x == terraform_data.a.id] }
output "keys" { value = { for x in ["a", "b"] : x => terraform_data.a.id } }
output "set" { value = toset(["a", terraform_data.a.id]) }
output "length" { value = length(toset(["a"])) }
