provider "aws" {
  region = "ap-northeast-1"
}

variable "encrypt" {
  type = bool
}

variable "snapshot" {
  type = string
}

resource "aws_efs_file_system" "documents" {
  encrypted = var.encrypt # expect: undetermined storage-unencrypted
}

# 復元元の暗号化状態を引き継ぐ
resource "aws_db_instance" "restored" { # expect: undetermined storage-unencrypted
  snapshot_identifier = "ledger-final"
  instance_class      = "db.t4g.medium"
}

resource "aws_ebs_volume" "copy" {
  availability_zone = "ap-northeast-1a"
  snapshot_id       = "snap-0123456789abcdef0"
  encrypted         = false # expect: undetermined storage-unencrypted
}

# 2026-02-18以後に作るAuroraは常に暗号化されるが、それ以前のものは分からない
resource "aws_rds_cluster" "aurora" { # expect: undetermined storage-unencrypted
  cluster_identifier = "aurora"
  engine             = "aurora-postgresql"
}

# ルートディスクは、何も書かなければイメージの暗号化状態を引き継ぐ
data "aws_ami" "hardened" {
  most_recent = true
  owners      = ["self"]
}

resource "aws_instance" "own" {
  ami           = data.aws_ami.hardened.id
  instance_type = "t4g.small"

  root_block_device { # expect: undetermined storage-unencrypted
    volume_size = 30
  }
}

resource "aws_launch_template" "named" {
  image_id = "ami-0123456789abcdef0"

  block_device_mappings { # expect: undetermined storage-unencrypted
    device_name = "/dev/xvda"

    ebs {
      volume_size = 30
    }
  }
}
