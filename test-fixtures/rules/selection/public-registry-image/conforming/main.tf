resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([
    { name = "web", image = "111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/web:1.4" }, # fine: the account's own
    { name = "side", image = "nginx@sha256:6f2c4a9d1be05d7a3c8f4e21b09a7d65c1f0e3b2a4d5968778695a4b3c2d1e0f" }, # fine: a digest
  ])
}

resource "aws_codebuild_project" "site" {
  name = "site"
  environment {
    image = "aws/codebuild/amazonlinux-x86_64-standard:5.0" # fine: Amazon's own
  }
}
