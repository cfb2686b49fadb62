# 読み出してから決まる値は、コードに書かれているとも書かれていないとも言えない
data "aws_ssm_parameter" "region" {
  name = "/portal/region"
}

provider "aws" {
  region = data.aws_ssm_parameter.region.value # expect: undetermined region-undeclared
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}
