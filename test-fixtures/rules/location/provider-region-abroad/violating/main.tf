provider "aws" {
  region = "ap-northeast-1"
}

# 別名の設定でも、そこにデータを置くなら誤配置の入口になる
provider "aws" {
  alias  = "oregon"
  region = "us-west-2" # expect: violation provider-region-abroad
}

resource "aws_s3_bucket" "uploads" {
  provider = aws.oregon
  bucket   = "uploads-example"
}

# 台帳はグローバルサービスだが、関数はエッジで使われていない
provider "aws" {
  alias  = "virginia"
  region = "us-east-1" # expect: violation provider-region-abroad
}

resource "aws_lambda_function" "resize" {
  provider      = aws.virginia
  function_name = "resize"
  role          = "arn:aws:iam::111122223333:role/resize"
}

resource "aws_iam_user" "batch" {
  provider = aws.virginia
  name     = "batch"
}

# 変数の値が国外なら、設定そのものに結び付く
variable "dr_region" {
  type    = string
  default = "ap-southeast-1"
}

provider "aws" {
  alias  = "dr"
  region = var.dr_region # expect: violation provider-region-abroad
}

module "standby" {
  source    = "./standby"
  providers = { aws = aws.dr }
}

# 既定のVPCに置いたサーバは、そこで動く
provider "aws" {
  alias  = "paris"
  region = "eu-west-3" # expect: violation provider-region-abroad
}

resource "aws_default_vpc" "paris" {
  provider = aws.paris
}

resource "aws_instance" "batch" {
  provider      = aws.paris
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}
