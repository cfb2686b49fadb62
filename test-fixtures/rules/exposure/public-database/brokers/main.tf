provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_mq_broker" "kokai" {
  broker_name         = "kokai"
  engine_type         = "RabbitMQ"
  engine_version      = "3.13"
  host_instance_type  = "mq.m5.large"
  publicly_accessible = true # expect: violation public-database

  user {
    username = "app"
    password = var.password
  }
}

resource "aws_msk_cluster" "kokai" {
  cluster_name           = "kokai"
  kafka_version          = "3.9.x"
  number_of_broker_nodes = 3

  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0a1b2c3d", "subnet-1a2b3c4d", "subnet-2a3b4c5d"]
    security_groups = ["sg-0a1b2c3d"]

    connectivity_info {
      public_access {
        type = "SERVICE_PROVIDED_EIPS" # expect: violation public-database
      }
    }
  }
}

# fine: 書かなければ公開されない
resource "aws_dms_replication_instance" "ikou" {
  replication_instance_id    = "ikou"
  replication_instance_class = "dms.t3.medium"
}

variable "password" {
  type      = string
  sensitive = true
}
