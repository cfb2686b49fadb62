provider "aws" {
  region = "ap-northeast-1"
}

# fine: サインインした人だけ
resource "aws_cognito_identity_pool" "raikyaku" {
  identity_pool_name               = "raikyaku"
  allow_unauthenticated_identities = false
}

# fine: VPCの中だけ
resource "aws_transfer_server" "okuri" {
  endpoint_type = "VPC"
}

# fine: VPCを通る
resource "aws_sagemaker_notebook_instance" "bunseki" {
  name                   = "bunseki"
  role_arn               = "arn:aws:iam::111122223333:role/bunseki"
  instance_type          = "ml.t3.medium"
  subnet_id              = "subnet-0a1b2c3d"
  direct_internet_access = "Disabled"
}
