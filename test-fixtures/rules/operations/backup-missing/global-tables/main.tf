provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_dynamodb_table" "covered" { # fine: 写しの側の控えから戻せる
  name         = "covered"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  replica {
    region_name            = "ap-northeast-3"
    point_in_time_recovery = true
  }
}

resource "aws_dynamodb_table" "bare" { # expect: violation backup-missing
  name         = "bare"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  replica {
    region_name = "ap-northeast-3"
  }
}

variable "recoverable" {
  type = bool
}

resource "aws_dynamodb_table" "open" {
  name         = "open"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  replica {
    region_name            = "ap-northeast-3"
    point_in_time_recovery = var.recoverable # expect: undetermined backup-missing
  }
}
