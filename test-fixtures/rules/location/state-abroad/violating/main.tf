terraform {
  backend "s3" {
    bucket = "state-example"
    key    = "portal/terraform.tfstate"
    region = "us-east-1" # expect: violation state-abroad
  }
}
