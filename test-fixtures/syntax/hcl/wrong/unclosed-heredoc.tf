a = 1
b {
  c = <<EOT
text
}
d = 4
