# 運用: 保守の入口と、日々のバックアップ。
resource "aws_instance" "bastion" {
  ami                         = "ami-0a1b2c3d4e5f67890"
  instance_type               = "t3.micro"
  subnet_id                   = module.network.public_subnet_ids[0]
  key_name                    = "shinsei-unyo"
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.maintenance.id]

  tags = {
    Name = "${local.name}-踏み台"
  }
}

resource "aws_security_group" "maintenance" {
  name   = "${local.name}-maintenance"
  vpc_id = module.network.vpc_id

  ingress {
    description = "保守事業者からのSSH"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.maintenance_cidrs
  }
}

resource "aws_backup_vault" "main" {
  name = local.name
}

resource "aws_backup_vault" "dr" {
  provider = aws.dr
  name     = "${local.name}-dr"
}

resource "aws_backup_plan" "daily" {
  name = "${local.name}-daily"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(0 17 * * ? *)"

    copy_action {
      destination_vault_arn = aws_backup_vault.dr.arn
    }
  }
}

resource "aws_backup_selection" "database" {
  name         = "database"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = aws_iam_role.backup.arn
  resources    = [module.database.arn]
}

resource "aws_iam_role" "backup" {
  name = "${local.name}-backup"

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "backup.amazonaws.com" } }]
  })
}

# 通知の履歴は一月で消えてしまう
resource "aws_cloudwatch_log_group" "audit" {
  name              = "/shinsei-portal/audit"
  retention_in_days = 30
}

resource "aws_lambda_function" "notice" {
  function_name = "${local.name}-notice"
  role          = aws_iam_role.replication.arn
  handler       = "index.handler"
  runtime       = "nodejs18.x"
  filename      = "notice.zip"
}
