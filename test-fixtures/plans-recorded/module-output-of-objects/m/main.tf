locals { cidrs = cidrsubnets("10.0.0.0/16", 8, 8, 4) }
output "subnets" {
  value = { for i, c in local.cidrs : "s${i}" => { cidr = c, index = i } }
}
