provider "aws" { region = "ap-northeast-1" }
module "a" { source = "./a" }
