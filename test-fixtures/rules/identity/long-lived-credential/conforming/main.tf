provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_iam_access_key" "furui" {
  user   = "furui"
  status = "Inactive"
}

resource "aws_iam_role" "batch" {
  name = "batch"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }]
  })
}
