variable "encrypted" {}
resource "aws_efs_file_system" "f" { encrypted = var.encrypted }
