# checklist: managed 1 (14%), self-built 1 (14%: aws_instance.batch), semi-managed 1 (14%: aws_eks_node_group.nodes), serverless 4 (57%)
resource "aws_instance" "batch" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
}

resource "aws_lambda_function" "intake" {
  function_name = "intake"
  role          = aws_iam_role.intake.arn
  runtime       = "python3.13"
  handler       = "app.main"
  filename      = "intake.zip"
}

resource "aws_lambda_function" "notify" {
  function_name = "notify"
  role          = aws_iam_role.intake.arn
  runtime       = "python3.13"
  handler       = "app.main"
  filename      = "notify.zip"
}

resource "aws_iam_role" "intake" {
  name = "intake"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_dynamodb_table" "requests" {
  name     = "requests"
  hash_key = "id"
}

resource "aws_db_instance" "ledger" {
  identifier     = "ledger"
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

resource "aws_sqs_queue" "requests" {
  name = "requests"
}

# fine: 計算・データ・連携のどれでもない
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_eks_node_group" "nodes" {
  cluster_name  = "main"
  node_role_arn = "arn:aws:iam::111122223333:role/node"
  subnet_ids    = ["subnet-0123456789abcdef0"]
  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

# fine: 動くのはまとめられたクラスタのほうで、これは数えない
resource "aws_rds_global_cluster" "all" {
  global_cluster_identifier = "all"
  engine                    = "aurora-postgresql"
}
