# ignore_changes に式は書けないため、わからないまま残るものがない
variable "count_of_workers" {
  type = number
}

resource "aws_instance" "worker" {
  count = var.count_of_workers
  ami   = "ami-0a1b2c3d4e5f60718"
  lifecycle {
    ignore_changes = [ami] # fine
  }
}
