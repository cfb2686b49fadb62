# checklist: No baseline template in use
variable "landing_zone" {
  type = bool
}

resource "aws_controltower_landing_zone" "base" { # fine: whether it is built is for a person too
  count   = var.landing_zone ? 1 : 0
  version = "3.3"
}
