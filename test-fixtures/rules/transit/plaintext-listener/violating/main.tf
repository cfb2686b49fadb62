provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_lb" "web" {
  name               = "web"
  load_balancer_type = "application"
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP" # expect: violation plaintext-listener

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/web/73e2d6bc24d8a067"
  }
}

# ALBで省略するとHTTPになる
resource "aws_lb_listener" "implicit" {
  load_balancer_arn = aws_lb.web.arn # expect: violation plaintext-listener
  port              = 8080

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/web/73e2d6bc24d8a067"
  }
}

# HTTPのまま別のパスへ転送しても、平文のまま
resource "aws_lb_listener" "moved" {
  load_balancer_arn = aws_lb.web.arn
  port              = 81
  protocol          = "HTTP" # expect: violation plaintext-listener

  default_action {
    type = "redirect"

    redirect {
      path        = "/new"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb" "inside" {
  name     = "inside"
  internal = true
}

resource "aws_lb_listener" "inside" {
  load_balancer_arn = aws_lb.inside.arn
  port              = 80
  protocol          = "HTTP" # expect: violation plaintext-listener

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/web/73e2d6bc24d8a067"
  }
}

resource "aws_elb" "legacy" {
  name = "legacy"

  listener {
    lb_port           = 80
    lb_protocol       = "http" # expect: violation plaintext-listener
    instance_port     = 80
    instance_protocol = "http"
  }
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  default_cache_behavior {
    target_origin_id       = "site"
    viewer_protocol_policy = "allow-all" # expect: violation plaintext-listener
  }

  ordered_cache_behavior {
    path_pattern           = "/assets/*"
    target_origin_id       = "site"
    viewer_protocol_policy = "redirect-to-https"
  }
}
