provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_eks_cluster" "silent" { # expect: violation public-cluster-api
  name     = "silent"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_eks_cluster" "written" {
  name     = "written"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0"]

    endpoint_public_access = true
    public_access_cidrs    = ["0.0.0.0/0"] # expect: violation public-cluster-api
  }
}
