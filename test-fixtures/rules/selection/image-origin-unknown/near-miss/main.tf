data "aws_ami" "by_alias" {
  most_recent = true
  filter {
    name   = "owner-alias" # fine: the filter names the owner
    values = ["amazon"]
  }
}

data "aws_ami" "by_id" {
  filter {
    name   = "image-id" # fine: one image
    values = ["ami-0a1b2c3d4e5f60718"]
  }
}

data "aws_ssm_parameter" "al2023" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" # fine: Amazon's own
}
