provider "aws" {
  region = "ap-northeast-1"
}

# expect-next: advice on-premises-link
resource "aws_dx_connection" "line" {
  name      = "office"
  bandwidth = "1Gbps"
  location  = "EqTY2"
}

# expect-next: advice on-premises-link
resource "aws_customer_gateway" "gateway" {
  bgp_asn    = 65000
  ip_address = "203.0.113.10"
  type       = "ipsec.1"
}

# expect-next: advice on-premises-link
resource "aws_storagegateway_gateway" "files" {
  gateway_name     = "files"
  gateway_timezone = "GMT+9:00"
  gateway_type     = "FILE_S3"
}

# expect-next: advice on-premises-link
resource "aws_datasync_location_nfs" "files" {
  server_hostname = "files.example.jp"
  subdirectory    = "/export"
  on_prem_config {
    agent_arns = ["arn:aws:datasync:ap-northeast-1:111122223333:agent/agent-0123456789abcdef0"]
  }
}

# 利用者の端末からの接続は参考
# expect-next: advice on-premises-link
resource "aws_ec2_client_vpn_endpoint" "staff" {
  server_certificate_arn = "arn:aws:acm:ap-northeast-1:111122223333:certificate/1"
  client_cidr_block      = "10.100.0.0/22"
  authentication_options {
    type              = "federated-authentication"
    saml_provider_arn = "arn:aws:iam::111122223333:saml-provider/idp"
  }
  connection_log_options {
    enabled = false
  }
}
