provider "aws" {
  region = "ap-northeast-1"
}

# VPCの外にあり、誰にでも許している
resource "aws_opensearch_domain" "kokai" {
  domain_name = "kokai"
  access_policies = jsonencode({ # expect: violation public-database
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:*", Resource = "*" }]
  })
}

# VPCの外にはあるが、呼べるのは役割を持つ者だけ
resource "aws_opensearch_domain" "soto" { # expect: advice public-database
  domain_name = "soto"
  access_policies = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/kensaku" }, Action = "es:*", Resource = "*" }]
  })
}

# fine: VPCの中
resource "aws_opensearch_domain" "naka" {
  domain_name = "naka"

  vpc_options {
    subnet_ids = ["subnet-0a1b2c3d"]
  }
}
