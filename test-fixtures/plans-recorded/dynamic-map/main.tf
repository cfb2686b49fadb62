resource "aws_autoscaling_group" "a" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = { Owner = "ops", Env = "prod" }
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
