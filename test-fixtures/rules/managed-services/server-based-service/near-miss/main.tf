provider "aws" {
  region = "ap-northeast-1"
}

# fine: 起動タイプを書かなければ、クラスタの方針が決める
resource "aws_ecs_service" "web" {
  name            = "web"
  task_definition = "web:1"
}

# fine: ノードの更新まで提供者が行う
resource "aws_ecs_capacity_provider" "managed" {
  name    = "managed"
  cluster = "main"
  managed_instances_provider {
    infrastructure_role_arn = "arn:aws:iam::111122223333:role/infra"
    instance_launch_template {
      ec2_instance_profile_arn = "arn:aws:iam::111122223333:instance-profile/node"
      network_configuration {
        subnets = ["subnet-0123456789abcdef0"]
      }
    }
  }
}
