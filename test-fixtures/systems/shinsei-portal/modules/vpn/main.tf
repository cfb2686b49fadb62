variable "name" {
  type = string
}

variable "vpc_id" {
  type = string
}

variable "office_gateway_ip" {
  type = string
}

resource "aws_vpn_gateway" "this" {
  vpc_id = var.vpc_id
}

resource "aws_customer_gateway" "office" {
  bgp_asn    = 65000
  ip_address = var.office_gateway_ip
  type       = "ipsec.1"
}

# 庁舎の装置が古く、弱い方式も受け入れている
resource "aws_vpn_connection" "office" {
  vpn_gateway_id      = aws_vpn_gateway.this.id
  customer_gateway_id = aws_customer_gateway.office.id
  type                = "ipsec.1"

  tunnel1_ike_versions                 = ["ikev1", "ikev2"]
  tunnel1_phase1_dh_group_numbers      = [2, 20]
  tunnel1_phase2_dh_group_numbers      = [20]
  tunnel1_phase1_encryption_algorithms = ["AES256-GCM-16"]
  tunnel1_phase2_encryption_algorithms = ["AES256-GCM-16"]
  tunnel1_phase1_integrity_algorithms  = ["SHA2-384"]
  tunnel1_phase2_integrity_algorithms  = ["SHA2-384"]

  tunnel2_ike_versions                 = ["ikev2"]
  tunnel2_phase1_dh_group_numbers      = [20]
  tunnel2_phase2_dh_group_numbers      = [20]
  tunnel2_phase1_encryption_algorithms = ["AES256-GCM-16"]
  tunnel2_phase2_encryption_algorithms = ["AES256-GCM-16"]
  tunnel2_phase1_integrity_algorithms  = ["SHA2-384"]
  tunnel2_phase2_integrity_algorithms  = ["SHA2-384"]
}
