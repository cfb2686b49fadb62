provider "aws" { region = "ap-northeast-1" }
module "net" {
  source = "../../modules/net"
  cidr   = "10.0.0.0/16"
}
