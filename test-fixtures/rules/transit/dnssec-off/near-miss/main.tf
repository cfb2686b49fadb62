provider "aws" {
  region = "ap-northeast-1"
}

# fine: 内部向けのゾーンは署名できない
resource "aws_route53_zone" "inner" {
  name = "inner.example.jp"
  vpc {
    vpc_id = "vpc-0123456789abcdef0"
  }
}

# fine: ネットワークに関連付けるので、内部向けのゾーン
resource "aws_route53_zone" "shared" {
  name = "shared.example.jp"
}

resource "aws_route53_zone_association" "shared" {
  zone_id = aws_route53_zone.shared.zone_id
  vpc_id  = "vpc-0123456789abcdef1"
}
