provider "aws" { region = "ap-northeast-1" }
module "vpc" {
  source  = "example/vpc/aws"
  version = "1.0.0"
  name    = "main"
}
output "vpc" { value = module.vpc.name }
