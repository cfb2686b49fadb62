variable "shared" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

# 条件によって、書かれた値が使われる
resource "aws_db_instance" "ledger" {
  engine   = "postgres"
  password = var.shared ? "Sakura-2291!" : var.password # expect: undetermined secret-in-code
}

resource "aws_lambda_function" "notify" {
  function_name = "notify"
  environment {
    variables = {
      SMTP_PASSWORD = var.shared ? "bN4-hhw-2020" : var.password # expect: undetermined secret-in-code
    }
  }
}
