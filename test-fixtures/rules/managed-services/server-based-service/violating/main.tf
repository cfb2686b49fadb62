provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ecs_service" "web" {
  name            = "web"
  task_definition = "web:1"
  launch_type     = "EC2" # expect: advice server-based-service
}

resource "aws_ecs_capacity_provider" "servers" {
  name = "servers"
  auto_scaling_group_provider {
    # expect-next: advice server-based-service
    auto_scaling_group_arn = "arn:aws:autoscaling:ap-northeast-1:111122223333:autoScalingGroup:0:autoScalingGroupName/servers"
  }
}

# expect-next: advice server-based-service
resource "aws_eks_node_group" "nodes" {
  cluster_name  = "main"
  node_role_arn = "arn:aws:iam::111122223333:role/node"
  subnet_ids    = ["subnet-0123456789abcdef0"]
  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

resource "aws_batch_compute_environment" "jobs" {
  type = "MANAGED"
  compute_resources {
    type      = "SPOT" # expect: advice server-based-service
    max_vcpus = 16
    subnets   = ["subnet-0123456789abcdef0"]
  }
}

# expect-next: advice server-based-service
resource "aws_elastic_beanstalk_environment" "beanstalk" {
  name                = "web"
  application         = "web"
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.12"
}

# クラスタに自分で加わるノード
resource "aws_instance" "node" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m7i.large"
  # expect-next: advice server-based-service
  user_data = <<-EOT
    #!/bin/bash
    /etc/eks/bootstrap.sh main
  EOT
}
