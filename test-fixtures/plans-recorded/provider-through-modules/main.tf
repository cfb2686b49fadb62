provider "aws" { region = "ap-northeast-1" }
provider "aws" {
  alias  = "osaka"
  region = "ap-northeast-3"
}
module "outer" {
  source    = "./outer"
  providers = { aws = aws.osaka, aws.back = aws }
}
