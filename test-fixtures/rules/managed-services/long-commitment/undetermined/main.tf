provider "aws" {
  region = "ap-northeast-1"
}

variable "end" {
  type = string
}

resource "aws_ec2_capacity_reservation" "some" {
  availability_zone = "ap-northeast-1a"
  instance_platform = "Linux/UNIX"
  instance_type     = "m7i.large"
  instance_count    = 2
  end_date_type     = var.end # expect: undetermined long-commitment
}
