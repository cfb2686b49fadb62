variable "region" { default = "us-west-2" }
provider "aws" { region = var.region }
resource "aws_sns_topic" "t" { name = "t" }
resource "aws_s3_bucket" "b" { bucket = "example" }
