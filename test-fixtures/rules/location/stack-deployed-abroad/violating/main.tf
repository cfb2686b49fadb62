provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_cloudformation_stack_set_instance" "abroad" {
  stack_set_name            = "baseline"
  stack_set_instance_region = "us-west-2" # expect: violation stack-deployed-abroad
}

resource "aws_cloudformation_stack_instances" "baseline" {
  stack_set_name = "baseline"
  regions        = ["ap-northeast-1", "eu-west-1"] # expect: violation stack-deployed-abroad
}

resource "aws_codepipeline" "release" {
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
      region   = "ap-northeast-3"
    }

    action {
      name     = "Abroad"
      category = "Deploy"
      owner    = "AWS"
      provider = "CloudFormation"
      version  = "1"
      region   = "ap-southeast-1" # expect: violation stack-deployed-abroad
    }
  }
}

resource "aws_servicecatalog_provisioned_product" "portal" {
  name                       = "portal"
  product_name               = "portal"
  provisioning_artifact_name = "v1"
  stack_set_provisioning_preferences {
    regions = ["ap-northeast-1", "us-east-1"] # expect: violation stack-deployed-abroad
  }
}

resource "aws_datazone_environment" "analysts" {
  name                 = "analysts"
  domain_identifier    = "dzd_example"
  project_identifier   = "project"
  profile_identifier   = "profile"
  account_identifier   = "111122223333"
  account_region       = "eu-central-1" # expect: violation stack-deployed-abroad
  blueprint_identifier = "lake"
}

resource "aws_datazone_environment_profile" "lake" {
  name                             = "lake"
  aws_account_id                   = "111122223333"
  aws_account_region               = "us-east-1" # expect: violation stack-deployed-abroad
  domain_identifier                = "dzd_example"
  environment_blueprint_identifier = "lake"
  project_identifier               = "project"
}
