resource "terraform_data" "a" {
  input = "x"
  connection {
    type = "ssh"
    host = "example.jp"
  }
  provisioner "local-exec" {
    command = "echo ${self.input}"
    when    = destroy
  }
}
