module "app" {
  source = "./examples/app"
}

resource "aws_instance" "proxy" {
  ami = "ami-0a1b2c3d4e5f60718"
  connection { # fine: nothing is run over it
    host = "10.0.0.5"
  }
}

resource "aws_lambda_function" "function" {
  function_name = "migrate" # fine: a function is declared
}

variable "script" {
  type = string
}

resource "aws_instance" "given" {
  ami       = "ami-0a1b2c3d4e5f60718"
  user_data = var.script # fine: it is not part of this code
}
