variable "env" {}
module "inner" {
  source   = "./inner"
  for_each = toset(["a", "b"])
  name     = "${var.env}-${each.key}"
}
output "deep" { value = [for k in sort(keys(module.inner)) : module.inner[k].name] }
