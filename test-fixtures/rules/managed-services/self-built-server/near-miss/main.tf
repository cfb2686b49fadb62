provider "aws" {
  region = "ap-northeast-1"
}

# fine: 起動テンプレートは、サーバを作る側で問う
resource "aws_launch_template" "app" {
  image_id      = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
}
