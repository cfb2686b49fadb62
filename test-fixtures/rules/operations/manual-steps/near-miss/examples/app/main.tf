resource "null_resource" "demo" {
  provisioner "local-exec" { # fine: an example
    command = "echo demo"
  }
}
