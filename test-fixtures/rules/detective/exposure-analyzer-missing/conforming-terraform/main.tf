provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_accessanalyzer_analyzer" "all" { # fine: 外部からのアクセスを分析する
  analyzer_name = "all"
  type          = "ORGANIZATION"
}
