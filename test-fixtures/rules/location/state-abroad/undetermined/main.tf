# リージョンは、init のときに環境から渡される
terraform {
  backend "s3" { # expect: undetermined state-abroad
    bucket = "state-example"
    key    = "portal/terraform.tfstate"
  }
}
