module "on" {
  source  = "./m"
  enabled = true
  name    = "on"
}
module "off" {
  source  = "./m"
  enabled = false
}
