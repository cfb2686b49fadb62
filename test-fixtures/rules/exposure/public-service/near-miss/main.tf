provider "aws" {
  region = "ap-northeast-1"
}

# fine: 暗号化のポリシーは、誰が届くかを語らない
resource "aws_opensearchserverless_security_policy" "angou" {
  name = "angou"
  type = "encryption"

  policy = jsonencode({
    Rules       = [{ ResourceType = "collection", Resource = ["collection/kensaku"] }]
    AWSOwnedKey = true
  })
}

# fine: 公開を明示して断っている
resource "aws_opensearchserverless_security_policy" "kensaku" {
  name = "kensaku"
  type = "network"

  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/kensaku"] }]
    AllowFromPublic = false
    SourceVPCEs     = ["vpce-0a1b2c3d"]
  }])
}
