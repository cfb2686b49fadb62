provider "aws" { region = "ap-northeast-1" }
resource "aws_kms_key" "k" {
  for_each            = toset(["data", "logs"])
  enable_key_rotation = each.key == "data"
}
resource "aws_kms_alias" "a" {
  for_each      = aws_kms_key.k
  name          = "alias/${each.key}"
  target_key_id = each.value.key_id
}
resource "aws_efs_file_system" "f" {
  encrypted  = true
  kms_key_id = aws_kms_key.k["data"].arn
}
resource "aws_ebs_volume" "v" {
  availability_zone = "ap-northeast-1a"
  size              = 1
  encrypted         = true
  kms_key_id        = aws_kms_key.k["logs"].arn
}
