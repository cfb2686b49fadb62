# checklist: decided elsewhere 1 (17%), managed 1 (17%), unknown 1 (17%), serverless 3 (50%)
variable "launch" {
  type = string
}

# どこで動くかは、クラスタの既定の方針が決める
resource "aws_ecs_service" "undecided" {
  name            = "undecided"
  task_definition = "web:1"
}

resource "aws_ecs_service" "open" {
  name            = "open"
  task_definition = "web:1"
  launch_type     = var.launch
}

resource "aws_ecs_service" "fargate" {
  name            = "fargate"
  task_definition = "web:1"
  launch_type     = "FARGATE"
}

resource "aws_ecs_service" "spot" {
  name            = "spot"
  task_definition = "web:1"
  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 1
  }
}

resource "aws_batch_compute_environment" "jobs" {
  type = "MANAGED"
  compute_resources {
    type      = "FARGATE"
    max_vcpus = 16
    subnets   = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_rds_cluster" "ledger" {
  cluster_identifier = "ledger"
  engine             = "aurora-postgresql"
}

# fine: クラスタと一緒に数える
resource "aws_rds_cluster_instance" "ledger" {
  cluster_identifier = aws_rds_cluster.ledger.id
  engine             = "aurora-postgresql"
  instance_class     = "db.t4g.medium"
}
