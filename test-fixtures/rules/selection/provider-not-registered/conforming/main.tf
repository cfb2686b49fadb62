terraform {
  required_providers {
    aws = { # fine: registered
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
    cloudflare = { # fine: registered
      source  = "cloudflare/cloudflare"
      version = "~> 5.0"
    }
  }
}
