output "all" {
  value = {
    host    = cidrhost("10.12.127.0/20", 268)
    mask    = cidrnetmask("172.16.0.0/12")
    subnet  = cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)
    subnets = cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)
    neg     = cidrhost("10.0.0.0/24", -2)
  }
}
