# つながっている間だけ意味のある一覧は助言に留める
resource "aws_dynamodb_table" "connections" { # expect: advice backup-missing
  name         = "connections"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "connectionId"

  attribute {
    name = "connectionId"
    type = "S"
  }
}

resource "aws_dynamodb_table" "sockets" {
  name         = "sockets"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "connection_id"

  attribute {
    name = "connection_id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = false # expect: advice backup-missing
  }
}

# 期限で消えるだけでは、失ってよいとは言えない
resource "aws_dynamodb_table" "sessions" { # expect: violation backup-missing
  name         = "sessions"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "sessionId"

  attribute {
    name = "sessionId"
    type = "S"
  }

  ttl {
    attribute_name = "expires"
    enabled        = true
  }
}

# 接続を名前に含むだけ
resource "aws_dynamodb_table" "contracts" { # expect: violation backup-missing
  name         = "connections-of-customers"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "connectionIdOfContract"

  attribute {
    name = "connectionIdOfContract"
    type = "S"
  }
}

resource "aws_dynamodb_table" "kept" { # fine: 戻せる
  name         = "kept"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "connectionId"

  attribute {
    name = "connectionId"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }
}
