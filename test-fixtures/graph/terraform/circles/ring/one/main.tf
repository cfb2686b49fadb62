module "two" { source = "../two" }
