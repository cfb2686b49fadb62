provider "aws" { region = "ap-northeast-1" }
provider "aws" {
  alias  = "dr"
  region = "eu-west-1"
}
module "m" {
  source    = "./m"
  providers = { aws = aws.dr }
}
