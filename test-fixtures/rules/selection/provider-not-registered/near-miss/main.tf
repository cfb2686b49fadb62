terraform {
  required_providers {
    random = { # fine: a tool, behind which is no service
      source  = "hashicorp/random"
      version = "~> 3.6"
    }
    kubectl = { # fine: it talks to one's own cluster
      source  = "gavinbunney/kubectl"
      version = "~> 1.14"
    }
  }
}
