provider "aws" {
  region = "ap-northeast-1"
}

# ブラウザの分離はデスクトップではない
# expect-next: advice virtual-desktop
resource "aws_workspacesweb_portal" "browse" {
  display_name = "browse"
}
