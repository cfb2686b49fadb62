resource "aws_controltower_landing_zone" "base" { # fine: a landing zone
  version = "3.3"
}
