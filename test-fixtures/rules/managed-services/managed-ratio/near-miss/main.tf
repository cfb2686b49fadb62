# fine: 数えるものがなければ何も示さない
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

# fine: ひな形だけではサーバにならない
resource "aws_launch_template" "web" {
  name          = "web"
  instance_type = "t3.small"
}
