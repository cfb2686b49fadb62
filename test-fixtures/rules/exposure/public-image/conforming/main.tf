provider "aws" {
  region = "ap-northeast-1"
}

# fine: 組織の中だけ
resource "aws_ami_launch_permission" "hyojun" {
  image_id         = "ami-0a1b2c3d4e5f67890"
  organization_arn = "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"
}

# fine: 誰にも渡していない
resource "aws_db_snapshot" "daicho" {
  db_instance_identifier = "daicho"
  db_snapshot_identifier = "daicho-2026"
}

# fine: 組織の中だけ
resource "aws_lambda_layer_version_permission" "so" {
  layer_name      = "so"
  version_number  = 1
  statement_id    = "soshiki"
  action          = "lambda:GetLayerVersion"
  principal       = "*"
  organization_id = "o-a1b2c3d4e5"
}
