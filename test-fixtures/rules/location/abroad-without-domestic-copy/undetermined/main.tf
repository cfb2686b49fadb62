provider "aws" {
  region = "us-west-2"
}

variable "copy_region" {
  type = string
}

resource "aws_efs_file_system" "shared" {
  encrypted = true
}

resource "aws_efs_replication_configuration" "shared" {
  source_file_system_id = aws_efs_file_system.shared.id
  destination {
    region = var.copy_region # expect: undetermined abroad-without-domestic-copy
  }
}
