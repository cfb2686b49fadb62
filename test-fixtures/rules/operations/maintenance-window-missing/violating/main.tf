provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_instance" "uketsuke" { # expect: advice maintenance-window-missing
  identifier     = "uketsuke"
  engine         = "postgres"
  instance_class = "db.m6g.large"
}

resource "aws_elasticache_replication_group" "session" { # expect: advice maintenance-window-missing
  replication_group_id = "session"
  description          = "session"
}

resource "aws_mq_broker" "renkei" { # expect: advice maintenance-window-missing
  broker_name        = "renkei"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"

  user {
    username = "renkei"
    password = "renkei-no-password"
  }
}
