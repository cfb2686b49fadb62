# 名前だけのバックエンドには、init のときに設定が渡される
terraform {
  backend "s3" {} # fine: that there is one is known
}

provider "aws" {
  region = "ap-northeast-1"
}
