variable "region" {
  type = string
}

provider "aws" {
  region = var.region
}

resource "aws_appsync_datasource" "source" {
  api_id = "api"
  name   = "orders"
  type   = "AMAZON_DYNAMODB"
  dynamodb_config {
    table_name = "orders"
    region     = var.region # expect: undetermined region-mentioned-abroad
  }
}
