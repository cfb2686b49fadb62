provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_msk_cluster" "events" { # fine: 書かなければTLSだけを受け付ける
  cluster_name           = "events"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3
}

resource "aws_opensearch_domain" "search" { # fine: きめ細かなアクセス制御は、TLSがなければ有効にできない
  domain_name = "search"

  advanced_security_options {
    enabled = true
  }
}

resource "aws_db_parameter_group" "postgres" { # fine: TLSに触れないグループ
  family = "postgres16"

  parameter {
    name  = "log_connections"
    value = "0"
  }
}

resource "aws_redshift_parameter_group" "analysis" { # fine: redshift-2.0は書かなくてもTLSを必須にする
  name   = "analysis"
  family = "redshift-2.0"
}

resource "aws_dms_endpoint" "target" { # fine: S3へは常にTLSで送る
  endpoint_id   = "target"
  endpoint_type = "target"
  engine_name   = "s3"
}

resource "aws_opensearch_domain" "single" { # fine: ノードが一つなら、ノードの間の通信はない
  domain_name = "single"

  domain_endpoint_options {
    enforce_https = true
  }
}

resource "aws_emr_security_configuration" "frames" {
  name = "frames"

  configuration = jsonencode({ # fine: TLSの設定がある
    EncryptionConfiguration = {
      EnableAtRestEncryption    = false
      EnableInTransitEncryption = true
    }
  })
}

# 二代目のパラメーターは、書かなくてもTLSを強制する
resource "aws_redshift_parameter_group" "silent" { # fine
  name   = "silent"
  family = "redshift-2.0"
}

resource "aws_transfer_server" "partner" { # fine: FTPSはTLSで守られる
  protocols = ["FTPS"]
}

resource "aws_transfer_server" "upload" {} # fine: 書かなければSFTP
