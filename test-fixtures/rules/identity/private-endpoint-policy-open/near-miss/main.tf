provider "aws" {
  region = "ap-northeast-1"
}

# fine: 自組織の利用者に限っている
resource "aws_vpc_endpoint" "sqs" {
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.ap-northeast-1.sqs"
  vpc_endpoint_type = "Interface"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-shinsei0001" } } }]
  })
}

# fine: ポリシーは別のリソースにある
resource "aws_vpc_endpoint" "s3" {
  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.ap-northeast-1.s3"
}

resource "aws_vpc_endpoint_policy" "s3" {
  vpc_endpoint_id = aws_vpc_endpoint.s3.id
  policy          = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }] })
}

# fine: ポリシーのない種類
resource "aws_vpc_endpoint" "gwlb" {
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.vpce.ap-northeast-1.vpce-svc-0123456789abcdef0"
  vpc_endpoint_type = "GatewayLoadBalancer"
}

# fine: 他者のサービスにはポリシーがない
resource "aws_vpc_endpoint" "tasha" {
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.vpce.ap-northeast-1.vpce-svc-0123456789abcdef0"
  vpc_endpoint_type = "Interface"
}
