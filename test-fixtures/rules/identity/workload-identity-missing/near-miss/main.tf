provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_launch_template" "web" {
  name          = "web"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  iam_instance_profile {
    name = "web"
  }
}

# fine: 起動テンプレートにロールがあり得る
resource "aws_instance" "web" {
  launch_template {
    id = aws_launch_template.web.id
  }
}

# fine: 関数のロールは必須
resource "aws_lambda_function" "uketsuke" {
  function_name = "uketsuke"
  role          = "arn:aws:iam::111122223333:role/uketsuke"
  handler       = "app.handler"
  runtime       = "python3.13"
  filename      = "app.zip"
}
