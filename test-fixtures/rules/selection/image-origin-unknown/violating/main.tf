data "aws_ami" "base" {
  most_recent = true # expect: violation image-origin-unknown
  filter {
    name   = "name"
    values = ["portal-base-*"]
  }
}

data "aws_ami" "any" {
  most_recent = true
  owners      = ["*"] # expect: violation image-origin-unknown
}

data "aws_ami" "appliance" {
  most_recent = true
  owners      = ["aws-marketplace"] # expect: advice image-origin-unknown
}

data "aws_ami" "vendor" {
  most_recent = true
  owners      = ["self", "444455556666"] # expect: advice image-origin-unknown
}
