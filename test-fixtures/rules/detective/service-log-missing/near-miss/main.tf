provider "aws" {
  region = "ap-northeast-1"
}

# アクセスログを持たないロードバランサ
resource "aws_lb" "inspection" { # fine: ゲートウェイ型にアクセスログはない
  name               = "inspection"
  load_balancer_type = "gateway"
}

resource "aws_lb" "relay" { # fine: TLSのリスナーがないNLBにアクセスログはない
  name               = "relay"
  load_balancer_type = "network"
}

resource "aws_lb_listener" "relay" {
  load_balancer_arn = aws_lb.relay.arn
  port              = 5432
  protocol          = "TCP"
}

resource "aws_lb" "delivered" { # fine: CloudWatch Logsの配信で出力している
  name = "delivered"
}

resource "aws_cloudwatch_log_delivery_source" "delivered" {
  name         = "delivered"
  log_type     = "ALB_ACCESS_LOGS"
  resource_arn = aws_lb.delivered.arn
}

resource "aws_elasticache_cluster" "pages" { # fine: memcachedにログの出力はない
  cluster_id = "pages"
  engine     = "memcached"
  node_type  = "cache.t4g.small"
}
