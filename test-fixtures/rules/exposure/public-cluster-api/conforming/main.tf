provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_eks_cluster" "inner" { # fine: 公開していない
  name     = "inner"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0"]

    endpoint_private_access = true
    endpoint_public_access  = false
  }
}
