provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_controltower_control" "region" {
  control_identifier = "arn:aws:controltower:ap-northeast-1::control/CT.MULTISERVICE.PV.1"
  target_identifier  = "arn:aws:organizations::111122223333:ou/o-shinsei0001/ou-ab12-34567890"
  parameters {
    key   = "AllowedRegions"
    value = jsonencode(["ap-northeast-1", "ap-northeast-3"])
  }
}
