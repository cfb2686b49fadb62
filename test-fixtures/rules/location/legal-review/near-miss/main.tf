provider "aws" {
  region = "ap-northeast-1"
}

# fine: 権限とDNSのゾーンは、リージョンを選んで置くものではない
resource "aws_iam_role" "monitoring" {
  name               = "monitoring"
  assume_role_policy = "{}"
}

resource "aws_route53_zone" "site" {
  name = "example.go.jp"
}
