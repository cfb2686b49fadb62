module "m" { name = "override" }
