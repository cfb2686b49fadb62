provider "aws" { # expect: violation exposure-analyzer-missing
  region = "ap-northeast-1"
}

resource "aws_accessanalyzer_analyzer" "unused" {
  analyzer_name = "unused"
  type          = "ACCOUNT_UNUSED_ACCESS"
}
