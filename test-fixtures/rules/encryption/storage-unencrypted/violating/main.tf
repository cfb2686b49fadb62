provider "aws" {
  region = "ap-northeast-1"
}

# 文書管理システムのデータ置き場
resource "aws_efs_file_system" "documents" {
  creation_token = "documents"
  encrypted      = false # expect: violation storage-unencrypted
}

resource "aws_efs_file_system" "scans" { # expect: violation storage-unencrypted
  creation_token = "scans"
}

resource "aws_db_instance" "ledger" { # expect: violation storage-unencrypted
  identifier        = "ledger"
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  allocated_storage = 50
}

resource "aws_ebs_volume" "data" {
  availability_zone = "ap-northeast-1a"
  size              = 100
  encrypted         = "false" # expect: violation storage-unencrypted
}

resource "aws_instance" "batch" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m7g.large"

  root_block_device {
    volume_size = 30
    encrypted   = true # fine: 暗号化している
  }

  ebs_block_device { # expect: violation storage-unencrypted
    device_name = "/dev/sdf"
    volume_size = 200
  }
}

resource "aws_neptune_cluster" "relations" { # expect: violation storage-unencrypted
  cluster_identifier = "relations"
}

resource "aws_docdb_cluster" "applications" { # expect: violation storage-unencrypted
  cluster_identifier = "applications"
}

resource "aws_elasticache_replication_group" "session" { # expect: violation storage-unencrypted
  replication_group_id = "session"
  description          = "session store"
  engine               = "redis"
  node_type            = "cache.t4g.small"
}

resource "aws_elasticache_cluster" "single" { # expect: violation storage-unencrypted
  cluster_id = "single"
  engine     = "redis"
  node_type  = "cache.t4g.small"
}

resource "aws_dax_cluster" "read" { # expect: violation storage-unencrypted
  cluster_name       = "read"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.small"
  replication_factor = 2
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  encrypt_at_rest {
    enabled = false # expect: violation storage-unencrypted
  }
}

resource "aws_kinesis_stream" "events" {
  name            = "events"
  shard_count     = 1
  encryption_type = "NONE" # expect: violation storage-unencrypted
}

resource "aws_kinesis_firehose_delivery_stream" "direct" { # expect: violation storage-unencrypted
  name        = "direct"
  destination = "extended_s3"
}

resource "aws_workspaces_workspace" "clerk" {
  directory_id                   = "d-926722edaf"
  bundle_id                      = "wsb-bh8rsxt14"
  user_name                      = "clerk"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = false # expect: violation storage-unencrypted
}

resource "aws_rds_cluster" "multi_az" { # expect: violation storage-unencrypted
  cluster_identifier        = "multi-az"
  engine                    = "mysql"
  db_cluster_instance_class = "db.r6gd.large"
}

resource "aws_glue_data_catalog_encryption_settings" "this" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = false # expect: violation storage-unencrypted
    }
    encryption_at_rest {
      catalog_encryption_mode = "DISABLED" # expect: violation storage-unencrypted
    }
  }
}

resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "a1b2c3d4e5"
  stage_name  = "prod"
  method_path = "*/*"

  settings {
    caching_enabled      = true
    cache_data_encrypted = false # expect: violation storage-unencrypted
  }
}

resource "aws_ssm_parameter" "api" {
  name  = "/portal/api-key"
  type  = "String" # expect: violation storage-unencrypted
  value = "dummy"
}

resource "aws_drs_replication_configuration_template" "staging" {
  associate_default_security_group        = false
  bandwidth_throttling                    = 0
  create_public_ip                        = false
  data_plane_routing                      = "PRIVATE_IP"
  default_large_staging_disk_type         = "GP3"
  ebs_encryption                          = "NONE" # expect: violation storage-unencrypted
  replication_server_instance_type        = "t3.small"
  replication_servers_security_groups_ids = ["sg-0123456789abcdef0"]
  staging_area_subnet_id                  = "subnet-0123456789abcdef0"
  staging_area_tags                       = {}
  use_dedicated_replication_server        = false
}

# 公開イメージは暗号化されていないので、ルートディスクも平文になる
data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]
}

data "aws_ssm_parameter" "image" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
}

resource "aws_instance" "starter" {
  ami           = data.aws_ami.linux.id
  instance_type = "m7g.large"

  root_block_device { # expect: violation storage-unencrypted
    volume_size = 30
  }
}

resource "aws_launch_template" "nodes" {
  image_id = data.aws_ssm_parameter.image.value

  block_device_mappings { # expect: violation storage-unencrypted
    device_name = "/dev/xvda"

    ebs {
      volume_type = "gp3"
    }
  }
}

resource "aws_launch_template" "resolved" {
  image_id = "resolve:ssm:/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id"

  block_device_mappings { # expect: violation storage-unencrypted
    device_name = "/dev/sda1"

    ebs {
      volume_type = "gp3"
    }
  }
}

# イメージを問わず、false と書いてある
resource "aws_instance" "written" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m7g.large"

  root_block_device {
    encrypted = false # expect: violation storage-unencrypted
  }
}

# データ用のディスクは、イメージと関わりがない
resource "aws_launch_template" "disks" {
  image_id = "ami-0123456789abcdef0"

  block_device_mappings { # expect: violation storage-unencrypted
    device_name = "/dev/sdf"

    ebs {
      volume_size = 100
    }
  }
}
