# What could not be read of a block may be the very argument that is missed.
provider "aws" {
  region = "ap-northeast-1"
}

# expect-next: undetermined storage-unencrypted
resource "aws_ebs_volume" "colon" {
  encrypted : true
  size = 1
}

# The blank before the name is a wide one.
# expect-next: undetermined storage-unencrypted
resource "aws_ebs_volume" "blank" {
　encrypted = true
  size = 1
}

# expect-next: undetermined storage-unencrypted
resource "aws_db_instance" "quoted" {
  "storage_encrypted" = true
}

# What could be read counts all the same.
resource "aws_efs_file_system" "written" {
  encrypted = false # expect: violation storage-unencrypted
  creation_token : "x"
}

# fine: nothing is missed
resource "aws_db_instance" "conforming" {
  storage_encrypted = true
  engine : "mysql"
}

# expect-next: undetermined storage-unencrypted
resource "aws_efs_file_system" "unclosed" {
  tags = {
    Name = "x"

  encrypted = true
}
