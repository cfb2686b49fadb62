provider "aws" { # fine: a workflow delivers it
  region = "ap-northeast-1"
}
