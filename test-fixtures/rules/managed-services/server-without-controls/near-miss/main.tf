provider "aws" {
  region = "ap-northeast-1"
}

# fine: 一つ欠けるだけでは挙げない
resource "aws_instance" "nearly" {
  ami                  = "ami-0a1b2c3d4e5f67890"
  instance_type        = "t3.small"
  iam_instance_profile = "ssm"
}

resource "aws_ssm_maintenance_window_task" "patch" {
  window_id = "mw-0123456789abcdef0"
  task_arn  = "AWS-RunPatchBaseline"
  task_type = "RUN_COMMAND"
}

# fine: 台数を自動で入れ替えるグループ
resource "aws_autoscaling_group" "fleet" {
  min_size = 1
  max_size = 2
}
