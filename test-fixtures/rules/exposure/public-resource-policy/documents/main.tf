provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudwatch_log_delivery_destination_policy" "todoke" {
  delivery_destination_name = "todoke"

  delivery_destination_policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "logs:CreateDelivery"
      Resource  = "*"
    }]
  })
}

# fine: 相手をアカウントで書いている
resource "aws_cloudwatch_log_delivery_destination_policy" "todoke_naka" {
  delivery_destination_name = "todoke"

  delivery_destination_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "111122223333" }
      Action    = "logs:CreateDelivery"
      Resource  = "*"
    }]
  })
}

resource "aws_glacier_vault_lock" "fuuin" {
  vault_name    = "fuuin"
  complete_lock = true

  policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "glacier:InitiateJob"
      Resource  = "*"
    }]
  })
}

# fine: 相手をアカウントで書いている
resource "aws_glacier_vault_lock" "fuuin_naka" {
  vault_name    = "fuuin"
  complete_lock = true

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "111122223333" }
      Action    = "glacier:InitiateJob"
      Resource  = "*"
    }]
  })
}

resource "aws_vpclattice_resource_policy" "ami" {
  resource_arn = "arn:aws:vpc-lattice:ap-northeast-1:111122223333:servicenetwork/sn-0a1b2c3d4e5f67890"

  policy = jsonencode({ # expect: violation public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "vpc-lattice:CreateServiceNetworkVpcAssociation"
      Resource  = "*"
    }]
  })
}

# fine: 相手をアカウントで書いている
resource "aws_vpclattice_resource_policy" "ami_naka" {
  resource_arn = "arn:aws:vpc-lattice:ap-northeast-1:111122223333:servicenetwork/sn-0a1b2c3d4e5f67890"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "111122223333" }
      Action    = "vpc-lattice:CreateServiceNetworkVpcAssociation"
      Resource  = "*"
    }]
  })
}

# fine: 参加したネットワークからしか届かず、呼ぶ側の許可も要る
resource "aws_vpclattice_auth_policy" "mon" {
  resource_identifier = "arn:aws:vpc-lattice:ap-northeast-1:111122223333:servicenetwork/sn-0a1b2c3d4e5f67890"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "*"
      Resource  = "*"
      Condition = { StringNotEqualsIgnoreCase = { "aws:PrincipalType" = "anonymous" } }
    }]
  })
}

# fine: 何も書かないときと同じポリシー。プライベートエンドポイントのルールで助言する
resource "aws_vpc_endpoint" "deguchi" {
  vpc_id       = "vpc-0a1b2c3d"
  service_name = "com.amazonaws.ap-northeast-1.s3"

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }]
  })
}
