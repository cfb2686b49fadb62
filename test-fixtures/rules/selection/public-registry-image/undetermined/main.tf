variable "image" {
  type = string
}

resource "aws_codebuild_project" "site" {
  name = "site"
  environment {
    image = var.image # expect: undetermined public-registry-image
  }
}

resource "aws_ecs_task_definition" "web" {
  family = "web"
  # expect-next: undetermined public-registry-image
  container_definitions = jsonencode([{ name = "web", image = var.image }])
}
