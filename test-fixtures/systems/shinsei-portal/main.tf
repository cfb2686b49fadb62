# 申請ポータル: 国民からの電子申請を受け付け、書類を保管する。
locals {
  name = "shinsei-portal"
}

module "network" {
  source = "./modules/network"

  name     = local.name
  vpc_cidr = var.vpc_cidr
}

module "web" {
  source = "./modules/web"

  name              = local.name
  vpc_id            = module.network.vpc_id
  public_subnet_ids = module.network.public_subnet_ids
  subnet_ids        = module.network.private_subnet_ids
  certificate_arn   = var.certificate_arn
}

module "database" {
  source = "./modules/database"

  name           = local.name
  vpc_id         = module.network.vpc_id
  subnet_ids     = module.network.private_subnet_ids
  app_group_id   = module.web.security_group_id
  engine_version = var.database.engine_version
  instance_class = var.database.instance_class
  backup_days    = var.database.backup_days
}

# 申請書類の原本
module "documents" {
  source = "./modules/storage"

  bucket_name = "${local.name}-documents"
  kms_key_arn = aws_kms_key.documents.arn
}

# 災害対策の写し
module "documents_dr" {
  source = "./modules/storage"

  bucket_name = "${local.name}-documents-dr"

  providers = {
    aws = aws.dr
  }
}

# 様式の配布
module "forms" {
  source = "./modules/storage"

  bucket_name   = "${local.name}-forms"
  public_access = true
}

module "vpn" {
  source = "./modules/vpn"

  name              = local.name
  vpc_id            = module.network.vpc_id
  office_gateway_ip = var.office_gateway_ip
}

resource "aws_kms_key" "documents" {
  description         = "申請書類の暗号化"
  enable_key_rotation = true
}

resource "aws_s3_bucket_replication_configuration" "documents" {
  role   = aws_iam_role.replication.arn
  bucket = module.documents.bucket_id

  rule {
    id     = "dr"
    status = "Enabled"

    destination {
      bucket = module.documents_dr.bucket_arn
    }
  }
}

resource "aws_iam_role" "replication" {
  name = "${local.name}-replication"

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "s3.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "replication" {
  role = aws_iam_role.replication.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
}
