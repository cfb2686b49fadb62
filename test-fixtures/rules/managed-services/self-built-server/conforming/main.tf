provider "aws" {
  region = "ap-northeast-1"
}

# fine: サーバを構築しないコンテナ
resource "aws_ecs_service" "api" {
  name            = "api"
  launch_type     = "FARGATE"
  task_definition = "api:1"
}
