provider "aws" {
  region = "ap-northeast-1"
}

# 複写しない計画と、国内の複写元だけが国外のもの
resource "aws_backup_plan" "daily" { # fine: 複写しない
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "home"
  }
}

resource "aws_ami_copy" "base" { # fine: 国外の原本を国内へ写す
  name              = "base"
  source_ami_id     = "ami-0123456789abcdef0"
  source_ami_region = "us-east-1"
}

resource "aws_ebs_snapshot_copy" "data" { # fine: 国外の原本を国内へ写す
  source_snapshot_id = "snap-0123456789abcdef0"
  source_region      = "us-east-1"
}

# fine: レシピから作るイメージの配布は、バックアップではない
resource "aws_imagebuilder_distribution_configuration" "image" {
  name = "image"

  distribution {
    region = "us-east-1"

    ami_distribution_configuration {
      name = "web-{{ imagebuilder:buildDate }}"
    }
  }
}
