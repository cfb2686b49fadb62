provider "aws" { region = "ap-northeast-1" }
variable "name" {}
data "template_file" "known" {
  template = file("${path.module}/start.sh.tpl")
  vars     = { package = "nginx" }
}
data "template_file" "unknown" {
  template = "hello $${name}"
  vars     = { name = var.name }
}
data "local_file" "text" { filename = "${path.module}/start.sh.tpl" }
resource "aws_instance" "i" {
  user_data        = data.template_file.known.rendered
  user_data_base64 = data.template_file.unknown.rendered
  tags             = { text = data.local_file.text.content }
}
