provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpn_connection" "branch" {
  customer_gateway_id = "cgw-0123456789abcdef0"
  transit_gateway_id  = "tgw-0123456789abcdef0"
  type                = "ipsec.1"

  tunnel1_ike_versions                 = ["ikev2"]
  tunnel1_phase1_dh_group_numbers      = [2, 14] # expect: violation weak-vpn-cipher
  tunnel1_phase1_encryption_algorithms = ["AES256-GCM-16"]
  tunnel1_phase1_integrity_algorithms  = ["SHA2-256"]
  tunnel1_phase2_dh_group_numbers      = [19]
  tunnel1_phase2_encryption_algorithms = ["AES256-GCM-16"]
  tunnel1_phase2_integrity_algorithms  = ["SHA2-256"]
  tunnel2_ike_versions                 = ["ikev2"]
  tunnel2_phase1_dh_group_numbers      = [19]
  tunnel2_phase1_encryption_algorithms = ["AES256-GCM-16"]
  tunnel2_phase1_integrity_algorithms  = ["SHA2-256"]
  tunnel2_phase2_dh_group_numbers      = [19]
  tunnel2_phase2_encryption_algorithms = ["AES256-GCM-16"]
  tunnel2_phase2_integrity_algorithms  = ["SHA2-256"]
}

# 何も書かないと、すべての値が許される
resource "aws_vpn_connection" "default" { # expect: advice weak-vpn-cipher
  customer_gateway_id = "cgw-0123456789abcdef0"
  transit_gateway_id  = "tgw-0123456789abcdef0"
  type                = "ipsec.1"
}
