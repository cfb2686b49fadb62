provider "aws" {
  region = "ap-northeast-1"
}

variable "balancer" {
  type = string
}

# どの入口に付くWAFか分からない
resource "aws_lb" "web" { # expect: undetermined web-firewall-missing
  name = "web"
}

resource "aws_wafv2_web_acl_association" "some" {
  resource_arn = var.balancer
  web_acl_arn  = "arn:aws:wafv2:ap-northeast-1:111122223333:regional/webacl/web/0"
}
