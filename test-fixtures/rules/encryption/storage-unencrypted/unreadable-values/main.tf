provider "aws" {
  region = "ap-northeast-1"
}

variable "encrypted" {
  default = false
}

variable "given" {
  default = false
}

resource "aws_db_instance" "lost" {
  storage_encrypted = var.encrypted # expect: undetermined storage-unencrypted
}

# fine: the value is there
resource "aws_db_instance" "given" {
  storage_encrypted = var.given
}
