provider "aws" {
  region = "ap-northeast-1"
}

# タグで選ぶバックアップは、どれに及ぶか分からない
resource "aws_instance" "some" {
  ami                  = "ami-0a1b2c3d4e5f67890"
  instance_type        = "t3.small"
  iam_instance_profile = "ssm"
}

resource "aws_backup_selection" "tagged" {
  name         = "tagged"
  plan_id      = "plan"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "Backup" # expect: undetermined server-without-controls
    value = "daily"
  }
}
