provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_bedrock_inference_profile" "summary" {
  name = "summary"

  model_source {
    copy_from = "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/apac.anthropic.claude-3-5-sonnet-20241022-v2:0" # expect: violation ai-inference-abroad
  }
}

resource "aws_bedrockagent_agent" "desk" {
  agent_name              = "desk"
  agent_resource_role_arn = "arn:aws:iam::111122223333:role/desk"
  foundation_model        = "global.anthropic.claude-sonnet-4-20250514-v1:0" # expect: violation ai-inference-abroad
}

resource "aws_bedrock_guardrail" "filter" {
  name                      = "filter"
  blocked_input_messaging   = "-"
  blocked_outputs_messaging = "-"

  cross_region_config {
    guardrail_profile_identifier = "us.guardrail.v1:0" # expect: violation ai-inference-abroad
  }
}
