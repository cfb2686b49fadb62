terraform {
  required_providers {
    cloud = { source = "hashicorp/aws" }
  }
}
resource "aws_vpc" "cloud" { provider = cloud }
