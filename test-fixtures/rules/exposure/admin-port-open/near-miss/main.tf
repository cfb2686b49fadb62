provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_security_group" "kanri" {
  name = "kanri"

  # fine: 世界に開くのは、Webのポートだけ
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

data "aws_ec2_managed_prefix_list" "haishin" {
  name = "com.amazonaws.global.cloudfront.origin-facing"
}

# fine: AWSのサービスのアドレスだけ
resource "aws_security_group" "haishin" {
  name = "haishin"

  ingress {
    from_port       = 0
    to_port         = 65535
    protocol        = "tcp"
    prefix_list_ids = [data.aws_ec2_managed_prefix_list.haishin.id]
  }
}

# fine: 一つの組織が持ち得る広さ
resource "aws_security_group" "hiroi" {
  name = "hiroi"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["133.0.0.0/8"]
  }
}
