provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_eks_cluster" "furui" {
  name     = "furui"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  version  = "1.29" # expect: violation version-end-of-life

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  }
}

resource "aws_eks_cluster" "mamonaku" {
  name     = "mamonaku"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  version  = "1.34" # expect: advice version-end-of-life

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  }
}

resource "aws_eks_cluster" "atarashii" {
  name     = "atarashii"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  version  = "1.36" # fine: 2027年8月まで

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  }
}

resource "aws_eks_cluster" "mirai" {
  name     = "mirai"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  version  = "1.39" # fine: 表より新しい版は終わっていない

  vpc_config {
    subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  }
}
