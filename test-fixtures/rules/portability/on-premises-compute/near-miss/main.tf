provider "aws" {
  region = "ap-northeast-1"
}

# fine: クラウドの中のサーバにも登録の役割はあるが、外の機器ではない
resource "aws_iam_instance_profile" "inside" {
  name = "inside"
  role = "inside"
}

# fine: 起動タイプを書かなければ、外の機器とは言えない
resource "aws_ecs_service" "web" {
  name            = "web"
  task_definition = "web:1"
}
