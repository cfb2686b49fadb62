variable "owners" {
  type = list(string)
}

data "aws_ami" "base" {
  most_recent = true
  owners      = var.owners # expect: undetermined image-origin-unknown
}
