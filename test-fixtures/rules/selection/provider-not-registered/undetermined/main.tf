terraform {
  required_providers {
    portal = {
      source  = "registry.example.jp/portal/portal" # expect: undetermined provider-not-registered
      version = "~> 1.0"
    }
  }
}
