provider "aws" {
  region = "ap-northeast-1"
}

# expect-next: violation virtual-desktop
resource "aws_workspaces_workspace" "clerk" {
  directory_id                   = "d-0123456789"
  bundle_id                      = "wsb-012345678"
  user_name                      = "clerk"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true
}

# expect-next: violation virtual-desktop
resource "aws_appstream_fleet" "office" {
  name          = "office"
  instance_type = "stream.standard.medium"
  image_name    = "office-2026"
  compute_capacity {
    desired_instances = 5
  }
}
