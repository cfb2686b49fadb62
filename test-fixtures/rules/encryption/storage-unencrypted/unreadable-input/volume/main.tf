variable "encrypted" {
  default = false
}

variable "size" {
  default = 1
}

resource "aws_db_instance" "this" {
  storage_encrypted = var.encrypted # expect: undetermined storage-unencrypted; violation storage-unencrypted
  allocated_storage = var.size
}
