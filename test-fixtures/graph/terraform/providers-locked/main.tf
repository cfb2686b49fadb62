terraform {
  required_providers {
    aws    = { source = "hashicorp/aws", version = "~> 5.0" }
    google = "~> 4.0"
  }
}
provider "google" {
  project = "p"
  zone    = "asia-northeast1-a"
}
resource "aws_vpc" "v" {}
resource "google_compute_network" "n" { name = "n" }
resource "azurerm_resource_group" "g" {
  name     = "g"
  location = "japaneast"
}
