terraform {
  required_providers {
    datadog = {
      source  = "DataDog/datadog" # expect: advice provider-not-registered
      version = "~> 3.60"
    }
    mongodbatlas = {
      source  = "mongodb/mongodbatlas" # expect: advice provider-not-registered
      version = "~> 1.20"
    }
  }
}
