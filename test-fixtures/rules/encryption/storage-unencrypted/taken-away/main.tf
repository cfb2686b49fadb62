variable "encrypted" {
  type    = bool
  default = null
}

resource "aws_efs_file_system" "taken" {
  encrypted = var.encrypted # expect: violation storage-unencrypted
}

resource "aws_efs_file_system" "given" { # fine: 暗号化している
  encrypted = var.encrypted == null ? true : var.encrypted
}
