provider "aws" {
  region = "ap-northeast-1"
}

variable "public" {
  type = bool
}

resource "aws_eks_cluster" "apps" {
  name     = "apps"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0"]

    endpoint_public_access = var.public # expect: undetermined public-cluster-api
  }
}
