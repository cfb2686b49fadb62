module "factory" {
  source = "aws-ia/control_tower_account_factory/aws" # fine: an account factory
}

resource "aws_servicecatalog_provisioned_product" "base" { # fine: a product that the organization has prepared
  name         = "baseline"
  product_name = "baseline"
}
