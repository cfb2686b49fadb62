provider "aws" { # fine: Terragrunt writes the backend
  region = "ap-northeast-1"
}
