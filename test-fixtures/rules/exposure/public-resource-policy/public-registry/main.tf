provider "aws" {
  region = "us-east-1"
}

resource "aws_ecrpublic_repository" "haifu" {
  repository_name = "haifu"
}

# fine: 公開のリポジトリは、誰でも取得できるもの
resource "aws_ecrpublic_repository_policy" "haifu" {
  repository_name = aws_ecrpublic_repository.haifu.repository_name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = ["ecr-public:BatchGetImage", "ecr-public:GetDownloadUrlForLayer"] }]
  })
}

resource "aws_ecrpublic_repository_policy" "kakikomi" {
  repository_name = "kakikomi"
  policy = jsonencode({ # expect: violation public-resource-policy
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "ecr-public:*" }]
  })
}
