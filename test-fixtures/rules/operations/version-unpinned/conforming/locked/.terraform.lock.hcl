provider "registry.terraform.io/hashicorp/aws" {
  version     = "6.14.1"
  constraints = ">= 5.0.0"
}
