variable "rules" { default = [{ port = 80 }, { port = 443, cidrs = ["10.0.0.0/8"] }] }
variable "unknown" {}
variable "on" {}
resource "aws_security_group" "known" {
  name = "known"
  ingress {
    from_port = 22
    to_port   = 22
    protocol  = "tcp"
  }
  dynamic "ingress" {
    for_each = var.rules
    iterator = rule
    content {
      from_port   = rule.value.port
      to_port     = rule.value.port
      protocol    = "tcp"
      description = "rule ${rule.key}"
      cidr_blocks = lookup(rule.value, "cidrs", ["0.0.0.0/0"])
    }
  }
  timeouts {
    create = "5m"
  }
}
resource "aws_security_group" "unknown" {
  name = "unknown"
  ingress {
    from_port = 22
    to_port   = 22
    protocol  = "tcp"
  }
  dynamic "ingress" {
    for_each = var.unknown
    content {
      from_port       = ingress.value
      security_groups = [aws_security_group.known.id]
    }
  }
}
resource "aws_security_group" "choice" {
  name = "choice"
  dynamic "ingress" {
    for_each = var.on ? [1] : []
    content {
      from_port = 1
    }
  }
}
resource "aws_lb_listener" "nested" {
  dynamic "default_action" {
    for_each = { forward = ["a", "b"] }
    content {
      type = default_action.key
      forward {
        dynamic "target_group" {
          for_each = default_action.value
          content {
            arn    = target_group.value
            weight = target_group.key
          }
        }
      }
    }
  }
}
