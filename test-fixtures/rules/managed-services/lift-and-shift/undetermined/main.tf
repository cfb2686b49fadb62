provider "aws" {
  region = "ap-northeast-1"
}

variable "lines" {
  type = number
}

# expect-next: undetermined lift-and-shift
resource "aws_customer_gateway" "office" {
  count      = var.lines
  bgp_asn    = 65000
  ip_address = "203.0.113.10"
  type       = "ipsec.1"
}

resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m6i.large"
  private_ip    = "10.1.2.10"
}
