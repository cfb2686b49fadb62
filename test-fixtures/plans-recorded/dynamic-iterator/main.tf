resource "aws_autoscaling_group" "a" {
  max_size = 1
  min_size = 1
  dynamic "tag" {
    for_each = [{ tag = "x" }, { tag = "y" }]
    iterator = it
    content {
      key                 = "k${it.key}"
      value               = it.value.tag
      propagate_at_launch = it.key == 0
    }
  }
}
