resource "aws_ecs_service" "web" {
  name = "web"
  lifecycle {
    ignore_changes = [desired_count, task_definition] # fine: they change with every release
  }
}

resource "aws_db_instance" "ledger" {
  engine   = "postgres"
  password = "uninitialized"
  lifecycle {
    ignore_changes = [password, engine_version] # fine: changed outside on purpose
  }
}

resource "aws_instance" "worker" {
  ami = "ami-0a1b2c3d4e5f60718"
  lifecycle {
    ignore_changes        = [ami, user_data, tags["Owner"]] # fine
    create_before_destroy = true
  }
}
