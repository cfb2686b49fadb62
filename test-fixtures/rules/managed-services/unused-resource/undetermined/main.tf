provider "aws" {
  region = "ap-northeast-1"
}

# expect-next: undetermined unused-resource
resource "aws_eip" "handed" {
  domain = "vpc"
}

# 見えないモジュールが使うかもしれない
module "gateway" {
  source     = "git::https://example.jp/modules/gateway.git"
  address_id = aws_eip.handed.id
}
