provider "aws" {
  region = "ap-northeast-1"
}

variable "access_logs" {
  type = bool
}

variable "cluster" {
  type = string
}

resource "aws_lb" "web" {
  name = "web"

  access_logs {
    bucket  = "logs-example"
    enabled = var.access_logs # expect: undetermined service-log-missing
  }
}

# 記録の設定がどのクラスタのものか分からない
resource "aws_redshift_cluster" "dwh" { # expect: undetermined service-log-missing
  cluster_identifier = "dwh"
  node_type          = "ra3.large"
}

resource "aws_redshift_logging" "some" {
  cluster_identifier = var.cluster
}
