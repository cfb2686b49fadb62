resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

resource "aws_db_instance" "main" {
  identifier     = "main"
  instance_class = "db.m6g.large"
}

resource "aws_lb" "front" {
  name = "front"
}
