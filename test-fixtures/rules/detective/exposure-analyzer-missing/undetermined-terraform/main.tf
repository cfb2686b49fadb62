provider "aws" { # expect: undetermined exposure-analyzer-missing
  region = "ap-northeast-1"
}

variable "type" {
  type = string
}

resource "aws_accessanalyzer_analyzer" "all" {
  analyzer_name = "all"
  type          = var.type
}
