module "m" { source = "./m" }
resource "terraform_data" "a" {
  for_each = module.m.subnets
  input    = each.value.cidr
}
