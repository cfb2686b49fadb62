provider "aws" {
  region = "ap-northeast-1"
}

variable "regions" {
  type = list(string)
}

resource "aws_cloudformation_stack_instances" "baseline" {
  stack_set_name = "baseline"
  regions        = var.regions # expect: undetermined stack-deployed-abroad
}
