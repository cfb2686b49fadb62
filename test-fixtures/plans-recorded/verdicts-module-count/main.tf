provider "aws" { region = "ap-northeast-1" }
module "queue" {
  source = "./queue"
  count  = 2
  key    = count.index == 0 ? aws_kms_key.k.arn : null
}
resource "aws_kms_key" "k" { enable_key_rotation = false }
