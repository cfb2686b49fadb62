a = "prod"
b = "prod"
