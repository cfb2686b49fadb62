variable "env" { default = "prod" }
variable "encrypt" { default = { prod = true, dev = false } }
resource "aws_ebs_volume" "a" {
  availability_zone = "ap-northeast-1a"
  size              = var.env == "prod" ? 100 : 10
  encrypted         = lookup(var.encrypt, var.env, false)
}
