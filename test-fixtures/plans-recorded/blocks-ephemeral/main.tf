variable "token" {
  type      = string
  ephemeral = true
  default   = "t"
}
module "m" {
  source = "./m"
  token  = var.token
}
resource "terraform_data" "a" { input = module.m.plain }
