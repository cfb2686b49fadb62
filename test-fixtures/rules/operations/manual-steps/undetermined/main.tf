variable "script" {
  type = string
}

resource "aws_instance" "app" {
  ami       = "ami-0a1b2c3d4e5f60718"
  user_data = var.script # expect: undetermined manual-steps
}
