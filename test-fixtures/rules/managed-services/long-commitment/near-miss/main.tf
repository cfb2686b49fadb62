provider "aws" {
  region = "ap-northeast-1"
}

# fine: 終わる日が決まっている
resource "aws_ec2_capacity_reservation" "event" {
  availability_zone = "ap-northeast-1a"
  instance_platform = "Linux/UNIX"
  instance_type     = "m7i.large"
  instance_count    = 2
  end_date_type     = "limited"
  end_date          = "2027-01-31T15:00:00Z"
}

# fine: 商品を調べただけで、買ってはいない
data "aws_rds_reserved_instance_offering" "one" {
  db_instance_class   = "db.r7g.large"
  duration            = 31536000
  multi_az            = false
  offering_type       = "No Upfront"
  product_description = "postgresql"
}
