provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_instance" "kept" {
  ami                  = "ami-0a1b2c3d4e5f67890"
  instance_type        = "t3.small"
  iam_instance_profile = "ssm"
}

resource "aws_ssm_association" "patch" {
  name                = "AWS-RunPatchBaseline"
  schedule_expression = "cron(0 18 ? * SUN *)"
  targets {
    key    = "InstanceIds"
    values = ["*"]
  }
}

resource "aws_backup_selection" "kept" {
  name         = "kept"
  plan_id      = "plan"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_instance.kept.arn]
}
