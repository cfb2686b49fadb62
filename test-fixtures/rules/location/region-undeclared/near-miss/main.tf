# fine: 変数の検証が、国内のリージョンだけを通す
variable "region" {
  type = string
  validation {
    condition     = contains(["ap-northeast-1", "ap-northeast-3"], var.region)
    error_message = "Tokyo or Osaka only."
  }
}

provider "aws" {
  region = var.region
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

# fine: リージョンを持たないサービスだけに使う
provider "aws" {
  alias   = "identity"
  profile = "identity"
}

resource "aws_iam_user" "batch" {
  provider = aws.identity
  name     = "batch"
}
