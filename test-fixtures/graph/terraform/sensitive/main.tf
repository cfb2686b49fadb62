variable "password" {
  default   = "hunter2"
  sensitive = true
}
variable "plain" { default = "p" }
locals { joined = "${var.plain}:${var.password}" }
resource "aws_db_instance" "d" {
  password = var.password
  username = var.plain
  name     = local.joined
  tags     = { a = upper(var.password), b = nonsensitive(var.password), c = sensitive("x"), d = var.plain }
  option   = var.password == "x" ? "yes" : "no"
  list     = jsonencode([var.password])
}
module "m" {
  source = "./m"
  secret = var.password
}
output "out" { value = module.m.echo }
