provider "aws" {
  region = "ap-northeast-1"
}

# リスナーは443番だけなので、実際には他のポートに届かない
resource "aws_security_group" "iriguchi" {
  name = "iriguchi"

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"] # expect: advice admin-port-open
  }
}

resource "aws_lb" "iriguchi" {
  name            = "iriguchi"
  security_groups = [aws_security_group.iriguchi.id]
  subnets         = ["subnet-0a1", "subnet-0b2"]
}

# ロードバランサのグループでも、ポートを名指しで開けているなら問う
resource "aws_security_group" "nazashi" {
  name = "nazashi"
}

resource "aws_security_group_rule" "nazashi" {
  type              = "ingress"
  security_group_id = aws_security_group.nazashi.id
  from_port         = 3389
  to_port           = 3389
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"] # expect: violation admin-port-open
}

resource "aws_elb" "nazashi" {
  name            = "nazashi"
  security_groups = [aws_security_group.nazashi.id]
  subnets         = ["subnet-0a1", "subnet-0b2"]

  listener {
    instance_port     = 3389
    instance_protocol = "tcp"
    lb_port           = 3389
    lb_protocol       = "tcp"
  }
}

# サーバも使うグループ
resource "aws_security_group" "kyoyo" {
  name = "kyoyo"

  ingress {
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: violation admin-port-open
  }
}

resource "aws_lb" "kyoyo" {
  name            = "kyoyo"
  security_groups = [aws_security_group.kyoyo.id]
  subnets         = ["subnet-0a1", "subnet-0b2"]
}

resource "aws_instance" "kyoyo" {
  ami                    = "ami-0a1b2c3d"
  instance_type          = "t3.micro"
  vpc_security_group_ids = [aws_security_group.kyoyo.id]
}

# 関数は待ち受けない
resource "aws_security_group" "kansu" {
  name = "kansu"
}

resource "aws_vpc_security_group_ingress_rule" "kansu" {
  security_group_id = aws_security_group.kansu.id
  from_port         = 5432
  to_port           = 5432
  ip_protocol       = "tcp"
  cidr_ipv4         = "0.0.0.0/0" # expect: advice admin-port-open
}

resource "aws_lambda_function" "kansu" {
  function_name = "kansu"
  role          = "arn:aws:iam::111122223333:role/kansu"
  filename      = "kansu.zip"
  handler       = "index.handler"
  runtime       = "nodejs22.x"

  vpc_config {
    subnet_ids         = ["subnet-0a1"]
    security_group_ids = [aws_security_group.kansu.id]
  }
}

# 中身の分からないモジュールに渡されたグループ
resource "aws_security_group" "watasu" {
  name = "watasu"

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"] # expect: violation admin-port-open
  }
}

resource "aws_lb" "watasu" {
  name            = "watasu"
  security_groups = [aws_security_group.watasu.id]
  subnets         = ["subnet-0a1", "subnet-0b2"]
}

module "soto" {
  source  = "example.com/team/soto/aws"
  version = "1.0.0"

  security_group_id = aws_security_group.watasu.id
}
