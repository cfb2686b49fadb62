data "aws_ami" "amazon" {
  most_recent = true
  owners      = ["amazon"] # fine
  filter {
    name   = "name"
    values = ["al2023-ami-2023*"]
  }
}

data "aws_ami" "own" {
  most_recent = true
  owners      = ["self"] # fine
}

data "aws_ami" "ubuntu" {
  most_recent = true
  owners      = ["099720109477"] # fine: its publisher
}
