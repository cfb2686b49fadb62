provider "aws" { region = "ap-northeast-1" }
variable "encrypted" { default = [true, false, true] }
resource "aws_ebs_volume" "v" {
  count             = length(var.encrypted)
  availability_zone = "ap-northeast-1a"
  size              = 10
  encrypted         = var.encrypted[count.index]
}
