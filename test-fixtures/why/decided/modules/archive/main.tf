resource "aws_efs_file_system" "old" {
  encrypted = false
}
