provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_globalaccelerator_accelerator" "entry" { # expect: advice service-log-advised
  name = "entry"
}

resource "aws_globalaccelerator_accelerator" "logged" { # fine: フローログが有効
  name = "logged"
  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = "flows-example"
  }
}

resource "aws_ec2_client_vpn_endpoint" "staff" {
  server_certificate_arn = "arn:aws:acm:ap-northeast-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
  client_cidr_block      = "10.0.0.0/22"
  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:ap-northeast-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
  connection_log_options {
    enabled = false # expect: advice service-log-advised
  }
}

resource "aws_pipes_pipe" "orders" { # expect: advice service-log-advised
  name     = "orders"
  role_arn = "arn:aws:iam::111122223333:role/orders"
  source   = "arn:aws:sqs:ap-northeast-1:111122223333:orders"
  target   = "arn:aws:sqs:ap-northeast-1:111122223333:shipping"
}

resource "aws_networkfirewall_firewall" "silent" { # expect: advice service-log-advised
  name                = "silent"
  firewall_policy_arn = "arn:aws:network-firewall:ap-northeast-1:111122223333:firewall-policy/all"
  vpc_id              = "vpc-0123456789abcdef0"
  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}

resource "aws_networkfirewall_firewall" "logged" { # fine: ログの設定がある
  name                = "logged"
  firewall_policy_arn = "arn:aws:network-firewall:ap-northeast-1:111122223333:firewall-policy/all"
  vpc_id              = "vpc-0123456789abcdef0"
  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}

resource "aws_networkfirewall_logging_configuration" "logged" {
  firewall_arn = aws_networkfirewall_firewall.logged.arn
  logging_configuration {
    log_destination_config {
      log_destination_type = "CloudWatchLogs"
      log_type             = "ALERT"
      log_destination      = { logGroup = "/firewall/alert" }
    }
  }
}
