provider "aws" { # expect: undetermined configuration-recorder-missing
  region = "ap-northeast-1"
}

variable "record" {
  type = bool
}

resource "aws_config_configuration_recorder" "all" {
  name     = "all"
  role_arn = "arn:aws:iam::111122223333:role/config"
}

resource "aws_config_configuration_recorder_status" "all" {
  name       = aws_config_configuration_recorder.all.name
  is_enabled = var.record
}
