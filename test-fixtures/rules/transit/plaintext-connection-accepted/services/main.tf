provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_db_proxy" "open" {
  name           = "open"
  engine_family  = "POSTGRESQL"
  require_tls    = false # expect: violation plaintext-connection-accepted
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0123456789abcdef0"]
}

resource "aws_db_proxy" "strict" { # fine: TLSを必須にしている
  name           = "strict"
  engine_family  = "POSTGRESQL"
  require_tls    = true
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0123456789abcdef0"]
}

# 書かれていないときの扱いは、資料に明記がない
resource "aws_db_proxy" "unsaid" { # expect: undetermined plaintext-connection-accepted
  name           = "unsaid"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0123456789abcdef0"]
}

resource "aws_datasync_location_efs" "plain" {
  efs_file_system_arn   = "arn:aws:elasticfilesystem:ap-northeast-1:111122223333:file-system/fs-0123456789abcdef0"
  in_transit_encryption = "NONE" # expect: violation plaintext-connection-accepted
  ec2_config {
    security_group_arns = ["arn:aws:ec2:ap-northeast-1:111122223333:security-group/sg-0123456789abcdef0"]
    subnet_arn          = "arn:aws:ec2:ap-northeast-1:111122223333:subnet/subnet-0123456789abcdef0"
  }
}

resource "aws_quicksight_data_source" "sales" {
  data_source_id = "sales"
  name           = "sales"
  type           = "POSTGRESQL"
  ssl_properties {
    disable_ssl = true # expect: violation plaintext-connection-accepted
  }
  parameters {
    postgresql {
      database = "sales"
      host     = "db.example.internal"
      port     = 5432
    }
  }
}

resource "aws_transfer_server" "intake" {
  endpoint_type = "VPC"
  protocols     = ["FTP", "SFTP"] # expect: violation plaintext-connection-accepted
}
