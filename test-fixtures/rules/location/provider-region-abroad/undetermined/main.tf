data "aws_ssm_parameter" "region" {
  name = "/portal/region"
}

# 読み出してから決まる値は、国外かもしれない
provider "aws" {
  region = data.aws_ssm_parameter.region.value # expect: undetermined provider-region-abroad
}

resource "aws_dynamodb_table" "orders" {
  name     = "orders"
  hash_key = "id"
}
