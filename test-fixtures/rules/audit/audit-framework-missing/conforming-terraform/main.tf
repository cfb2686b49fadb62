provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_config_conformance_pack" "baseline" { # fine: 適合パックがある
  name = "baseline"
}
