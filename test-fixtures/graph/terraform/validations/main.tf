variable "region" {
  type = string
  validation {
    condition     = contains(["ap-northeast-1", "ap-northeast-3"], var.region)
    error_message = "Domestic regions only."
  }
}
variable "size" {
  type = number
  validation {
    condition     = var.size > 3
    error_message = "Larger."
  }
}
variable "given" {
  default = "kept"
  validation {
    condition     = contains(["kept", "other"], var.given)
    error_message = "x"
  }
}
provider "aws" { region = var.region }
resource "aws_s3_bucket" "b" {
  bucket = "logs-${var.region}"
  tags = {
    tokyo = var.region == "ap-northeast-1" ? "yes" : "no"
    never = var.region == "us-east-1"
    size  = var.size
    given = var.given
  }
}
