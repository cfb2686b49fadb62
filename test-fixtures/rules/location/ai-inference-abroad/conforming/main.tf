provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_bedrock_inference_profile" "summary" { # fine: 東京と大阪だけを使う
  name = "summary"

  model_source {
    copy_from = "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
  }
}

resource "aws_bedrockagent_agent" "desk" { # fine: 東京のモデル
  agent_name              = "desk"
  agent_resource_role_arn = "arn:aws:iam::111122223333:role/desk"
  foundation_model        = "anthropic.claude-3-haiku-20240307-v1:0"
}
