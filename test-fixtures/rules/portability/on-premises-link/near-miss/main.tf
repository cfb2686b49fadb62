provider "aws" {
  region = "ap-northeast-1"
}

# fine: クラウドの中の間の転送
resource "aws_datasync_location_efs" "files" {
  efs_file_system_arn = "arn:aws:elasticfilesystem:ap-northeast-1:111122223333:file-system/fs-0123456789abcdef0"
  ec2_config {
    security_group_arns = ["arn:aws:ec2:ap-northeast-1:111122223333:security-group/sg-0123456789abcdef0"]
    subnet_arn          = "arn:aws:ec2:ap-northeast-1:111122223333:subnet/subnet-0123456789abcdef0"
  }
}

# fine: 仮想プライベートゲートウェイだけでは、相手がいない
resource "aws_vpn_gateway" "gateway" {
  vpc_id = "vpc-0123456789abcdef0"
}
