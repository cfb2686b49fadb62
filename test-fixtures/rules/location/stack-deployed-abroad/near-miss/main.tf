provider "aws" {
  region = "ap-northeast-1"
}

# 展開先を持たないスタックセットと、リージョンを書かないパイプライン
resource "aws_cloudformation_stack_set" "baseline" { # fine: まだどこにも展開しない
  name = "baseline"
}

resource "aws_codepipeline" "release" { # fine: パイプラインと同じリージョンに展開する
  name     = "release"
  role_arn = "arn:aws:iam::111122223333:role/pipeline"

  artifact_store {
    location = "artifacts-example"
    type     = "S3"
  }

  stage {
    name = "Deploy"

    action {
      name     = "Home"
      category = "Deploy"
      owner    = "AWS"
      provider = "CloudFormation"
      version  = "1"
    }
  }
}

# グローバルサービスのイベントはus-east-1にしか届かないので、そこだけへの展開は助言にとどめる
resource "aws_cloudformation_stack_instances" "global_events" {
  stack_set_name = "global-events"
  regions        = ["ap-northeast-1", "us-east-1"] # expect: advice stack-deployed-abroad
}
