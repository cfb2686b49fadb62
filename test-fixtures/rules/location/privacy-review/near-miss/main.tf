provider "aws" {
  region = "ap-northeast-1"
}

# fine: ネットワークと権限は、利用者データを保管しない
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_iam_role" "monitoring" {
  name               = "monitoring"
  assume_role_policy = "{}"
}
