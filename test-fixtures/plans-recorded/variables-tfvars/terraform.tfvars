a = "tfvars"
