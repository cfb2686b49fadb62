provider "aws" {
  region = "ap-northeast-1"
}

# 強度112ビットの鍵を2031年以降も使うシステム
resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "RSA_2048" # expect: advice key-strength-ends
}

# 書かなければRSA 2048ビットで、更新されても変わらない
# expect-next: advice key-strength-ends
resource "aws_acm_certificate" "site" {
  domain_name       = "www.example.go.jp"
  validation_method = "DNS"
}

resource "aws_acmpca_certificate_authority" "root" {
  type = "ROOT"

  certificate_authority_configuration {
    key_algorithm     = "RSA_2048" # expect: advice key-strength-ends
    signing_algorithm = "SHA256WITHRSA"

    subject {
      common_name = "root.example.go.jp"
    }
  }
}

resource "aws_vpn_connection" "branch" {
  customer_gateway_id           = "cgw-0123456789abcdef0"
  transit_gateway_id            = "tgw-0123456789abcdef0"
  type                          = "ipsec.1"
  tunnel1_phase1_dh_group_numbers = [14, 20] # expect: advice key-strength-ends
  tunnel1_phase2_dh_group_numbers = [20]
  tunnel2_phase1_dh_group_numbers = [20]
  tunnel2_phase2_dh_group_numbers = [20]
}
