provider "aws" {
  region = "ap-northeast-1"
}

variable "desks" {
  type = number
}

# fine: 台数が分からなくても、使うことは分かる
# expect-next: violation virtual-desktop
resource "aws_workspaces_workspace" "clerk" {
  count        = var.desks
  directory_id = "d-0123456789"
  bundle_id    = "wsb-012345678"
  user_name    = "clerk"
}
