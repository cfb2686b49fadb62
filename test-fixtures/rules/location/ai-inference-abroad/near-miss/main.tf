provider "aws" {
  region = "ap-northeast-1"
}

# 地域の名前がないモデルは、呼び出したリージョンで動く
resource "aws_bedrockagent_agent" "desk" { # fine: 東京のモデルのARN
  agent_name              = "desk"
  agent_resource_role_arn = "arn:aws:iam::111122223333:role/desk"
  foundation_model        = "arn:aws:bedrock:ap-northeast-1::foundation-model/amazon.nova-micro-v1:0"
}
