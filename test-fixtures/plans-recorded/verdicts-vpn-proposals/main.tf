provider "aws" { region = "ap-northeast-1" }
resource "aws_vpn_connection" "v" {
  customer_gateway_id                  = aws_customer_gateway.c.id
  type                                 = "ipsec.1"
  tunnel1_phase1_encryption_algorithms = ["AES128"]
  tunnel1_phase1_dh_group_numbers      = [2]
  tunnel1_phase1_integrity_algorithms  = ["SHA1"]
}
resource "aws_customer_gateway" "c" {
  bgp_asn    = 65000
  ip_address = "192.0.2.1"
  type       = "ipsec.1"
}
