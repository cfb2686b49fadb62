provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ami_launch_permission" "hyojun" {
  image_id = "ami-0a1b2c3d4e5f67890"
  group    = "all" # expect: violation public-image
}

resource "aws_db_snapshot" "daicho" {
  db_instance_identifier = "daicho"
  db_snapshot_identifier = "daicho-2026"
  shared_accounts        = ["all"] # expect: violation public-image
}

resource "aws_db_cluster_snapshot" "meibo" {
  db_cluster_identifier          = "meibo"
  db_cluster_snapshot_identifier = "meibo-2026"
  shared_accounts                = ["111122223333", "all"] # expect: violation public-image
}

resource "aws_ssm_document" "tejun" {
  name          = "tejun"
  document_type = "Command"
  content       = jsonencode({ schemaVersion = "2.2" })

  permissions = {
    type        = "Share"
    account_ids = "All" # expect: violation public-image
  }
}

resource "aws_lambda_layer_version_permission" "so" {
  layer_name     = "so"
  version_number = 1
  statement_id   = "minna"
  action         = "lambda:GetLayerVersion"
  principal      = "*" # expect: violation public-image
}

resource "aws_imagebuilder_distribution_configuration" "haifu" {
  name = "haifu"

  distribution {
    region = "ap-northeast-1"

    ami_distribution_configuration {
      name = "haifu"

      launch_permission {
        user_groups = ["all"] # expect: violation public-image
      }
    }
  }
}

# 公開が目的の置き場は助言
resource "aws_ecrpublic_repository" "kokai" { # expect: advice public-image
  repository_name = "kokai"
}

# 相手のアカウントが同じ組織かどうかは分からない
resource "aws_snapshot_create_volume_permission" "kashi" {
  snapshot_id = "snap-0a1b2c3d"
  account_id  = "444455556666" # expect: advice public-image
}
