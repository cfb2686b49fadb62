resource "aws_ecs_task_definition" "web" {
  family = "web"
  # expect-next: advice public-registry-image
  container_definitions = jsonencode([
    { name = "web", image = "nginx:1.27" },
  ])
}

resource "aws_ecs_task_definition" "proxy" {
  family = "proxy"
  # expect-next: advice public-registry-image
  container_definitions = <<-JSON
    [
      {"name": "proxy", "image": "docker.io/library/haproxy:3.0", "memory": 512},
      {"name": "app", "image": "111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/app:${var.release}", "memory": ${var.memory}}
    ]
  JSON
}

variable "release" {
  type = string
}

variable "memory" {
  type = number
}

resource "aws_apprunner_service" "site" {
  service_name = "site"
  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/docker/library/httpd:2.4" # expect: advice public-registry-image
      image_repository_type = "ECR_PUBLIC"
    }
  }
}

resource "aws_codebuild_project" "lint" {
  name = "lint"
  environment {
    image = "ghcr.io/example-jp/lint:2" # expect: advice public-registry-image
  }
}

resource "aws_batch_job_definition" "report" {
  name = "report"
  type = "container"
  # expect-next: advice public-registry-image
  container_properties = jsonencode({ image = "quay.io/example/report", command = ["run"] })
}
