provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_spot_fleet_request" "spot" {
  iam_fleet_role  = "arn:aws:iam::111122223333:role/fleet"
  target_capacity = 1
  launch_specification {
    ami               = "ami-0123456789abcdef0"
    instance_type     = "m7i.large"
    availability_zone = "eu-west-1a" # expect: violation data-abroad
  }
}

resource "aws_ec2_fleet" "fleet" {
  target_capacity_specification {
    default_target_capacity_type = "spot"
    total_target_capacity        = 1
  }
  launch_template_config {
    launch_template_specification {
      launch_template_id = "lt-0123456789abcdef0"
      version            = "1"
    }
    override {
      availability_zone = "us-east-1d" # expect: violation data-abroad
    }
  }
}

resource "aws_lightsail_disk" "small" {
  name              = "small"
  size_in_gb        = 32
  availability_zone = "eu-west-2a" # expect: violation data-abroad
}

resource "aws_storagegateway_nfs_file_share" "scans" {
  client_list   = ["10.0.0.0/16"]
  gateway_arn   = "arn:aws:storagegateway:ap-northeast-1:111122223333:gateway/sgw-12345678"
  location_arn  = "arn:aws:s3:::scans-example"
  role_arn      = "arn:aws:iam::111122223333:role/gateway"
  bucket_region = "us-west-1" # expect: violation data-abroad
}
