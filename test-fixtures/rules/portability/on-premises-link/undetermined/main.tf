provider "aws" {
  region = "ap-northeast-1"
}

variable "address" {
  type = string
}

# fine: 相手の住所が分からなくても、つながることは分かる
# expect-next: advice on-premises-link
resource "aws_customer_gateway" "gateway" {
  bgp_asn    = 65000
  ip_address = var.address
  type       = "ipsec.1"
}
