provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_elb" "legacy" {
  name = "legacy"

  listener {
    lb_port            = 443
    lb_protocol        = "https"
    instance_port      = 80
    instance_protocol  = "http"
    ssl_certificate_id = "arn:aws:acm:ap-northeast-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
}

resource "aws_load_balancer_policy" "tls" {
  load_balancer_name = aws_elb.legacy.name
  policy_name        = "tls"
  policy_type_name   = "SSLNegotiationPolicyType"

  policy_attribute {
    name  = "Protocol-TLSv1" # expect: violation weak-tls-policy
    value = "true"
  }

  policy_attribute {
    name  = "Protocol-TLSv1.2"
    value = "true"
  }

  policy_attribute {
    name  = "ECDHE-RSA-AES128-GCM-SHA256"
    value = "true"
  }
}

resource "aws_load_balancer_listener_policy" "tls" {
  load_balancer_name = aws_elb.legacy.name
  load_balancer_port = 443
  policy_names       = [aws_load_balancer_policy.tls.policy_name]
}

# ポリシーを付けなければ、TLS 1.0を許す既定になる
resource "aws_elb" "bare" { # expect: violation weak-tls-policy
  name = "bare"

  listener {
    lb_port            = 443
    lb_protocol        = "https"
    instance_port      = 80
    instance_protocol  = "http"
    ssl_certificate_id = "arn:aws:acm:ap-northeast-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
}

resource "aws_lb_ssl_negotiation_policy" "named" {
  name          = "named"
  load_balancer = "other"
  lb_port       = 443

  attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-2016-08" # expect: violation weak-tls-policy
  }
}

resource "aws_elb" "passthrough" { # fine: TLSを終端しない
  name = "passthrough"

  listener {
    lb_port           = 443
    lb_protocol       = "tcp"
    instance_port     = 443
    instance_protocol = "tcp"
  }
}
