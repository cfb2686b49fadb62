# 国内の別の事業者のストレージで、リージョンは形だけ書かれる
terraform {
  backend "s3" { # fine: 置き場所はエンドポイントが決める
    bucket                      = "state-example"
    key                         = "portal/terraform.tfstate"
    region                      = "us-east-1"
    skip_region_validation      = true
    skip_credentials_validation = true

    endpoints = {
      s3 = "https://s3.isk01.sakurastorage.jp"
    }
  }
}
