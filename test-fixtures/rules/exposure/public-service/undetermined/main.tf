provider "aws" {
  region = "ap-northeast-1"
}

variable "guests" {
  type = bool
}

resource "aws_cognito_identity_pool" "raikyaku" {
  identity_pool_name               = "raikyaku"
  allow_unauthenticated_identities = var.guests # expect: undetermined public-service
}
