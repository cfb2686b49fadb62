provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_eks_cluster" "office" { # fine: 接続元を限っている
  name     = "office"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0"]

    public_access_cidrs = ["203.0.113.0/24"]
  }
}
