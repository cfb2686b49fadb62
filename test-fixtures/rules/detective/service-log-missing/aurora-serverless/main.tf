# Aurora Serverless v1はログの書き出しを指定できず、自動でCloudWatchに送られる
resource "aws_rds_cluster" "first" { # fine: 指定できない
  engine      = "aurora-mysql"
  engine_mode = "serverless"
}

# v2はprovisionedで、指定できる
resource "aws_rds_cluster" "second" { # expect: violation service-log-missing
  engine      = "aurora-mysql"
  engine_mode = "provisioned"

  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 4
  }
}

resource "aws_rds_cluster" "exported" { # fine: 書き出している
  engine                          = "aurora-mysql"
  enabled_cloudwatch_logs_exports = ["audit"]

  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 4
  }
}

variable "mode" {
  type = string
}

resource "aws_rds_cluster" "open" { # expect: undetermined service-log-missing
  engine      = "aurora-mysql"
  engine_mode = var.mode
}
