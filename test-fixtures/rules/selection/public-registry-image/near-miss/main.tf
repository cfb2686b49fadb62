resource "aws_ecs_task_definition" "agent" {
  family = "agent"
  container_definitions = jsonencode([
    { name = "otel", image = "public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1" }, # fine: published by AWS
    { name = "xray", image = "public.ecr.aws/xray/aws-xray-daemon:3.x" },
  ])
}

resource "aws_codebuild_project" "own" {
  name = "own"
  environment {
    image = "registry.example.jp/build/base:7" # fine: a registry of one's own
  }
}
