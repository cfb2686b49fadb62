module "one" { source = "../one" }
