# fine: ガバメントクラウドとも許可の一覧とも書かれていなければ、data-abroad が問う
provider "aws" {
  region = "us-east-1"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}
