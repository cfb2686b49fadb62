provider "aws" {
  region = "ap-northeast-1"
}

# fine: 検知も構成の記録もない構成には、受けて動くものを問わない
resource "aws_s3_bucket" "uketsuke" {
  bucket = "shinsei-uketsuke"
}
