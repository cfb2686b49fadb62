resource "aws_ebs_volume" "a" {
  availability_zone = "ap-northeast-1a"
  size              = local.size
  encrypted         = var.encrypted
}
