provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudformation_stack_set_instance" "osaka" { # fine: 大阪に展開する
  stack_set_name            = "baseline"
  stack_set_instance_region = "ap-northeast-3"
}

resource "aws_cloudformation_stack_set_instance" "here" { # fine: プロバイダーのリージョン（東京）に展開する
  stack_set_name = "baseline"
}

resource "aws_cloudformation_stack_instances" "baseline" { # fine: 国内だけに展開する
  stack_set_name = "baseline"
  regions        = ["ap-northeast-1", "ap-northeast-3"]
}
