# 数の少ないものから挙げる
# checklist: aws unknown 1, aws us-east-1 1, aws ap-northeast-1 2
provider "aws" {
  region = "ap-northeast-1"
}

variable "dr_region" {
  type = string
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads-example"
}

resource "aws_s3_bucket" "minutes" {
  bucket = "minutes-example"
}

resource "aws_s3_bucket" "copy" {
  region = var.dr_region
  bucket = "copy-example"
}

resource "aws_s3_bucket" "assets" { # sekisho:ignore data-abroad -- 公開している資料だけを置く
  region = "us-east-1"
  bucket = "assets-example"
}
