variable "region" {
  type = string
}

provider "aws" {
  region = var.region
}

resource "aws_cloudwatch_log_group" "app" { # expect: undetermined logs-abroad
  name = "/portal/app"
}
