variable "stage" {
  type        = string
  description = "Where it runs"
  default     = "dev"

  validation {
    condition     = contains(["dev", "prod"], var.stage)
    error_message = "Only dev or prod."
  }
}

locals {
  prefix  = "${var.system}-${var.stage}"
  subnets = { for i, az in data.aws_availability_zones.here.names : az => cidrsubnet(var.cidr, 8, i) }
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = formatlist("%s/*", values(aws_s3_bucket.docs)[*].arn)
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = [true]
    }
  }
}

resource "aws_s3_bucket" "docs" {
  for_each = toset(["in", "out"])
  bucket   = "${local.prefix}-${each.key}"

  lifecycle {
    ignore_changes = [tags["Owner"]]
  }
}

module "network" {
  source    = "./network"
  providers = { aws = aws.tokyo }
  cidr      = var.stage == "prod" ? "10.0.0.0/16" : "10.1.0.0/16"
}

output "bucket_arns" {
  value     = { for k, b in aws_s3_bucket.docs : k => b.arn }
  sensitive = true
}

moved {
  from = aws_s3_bucket.old
  to   = aws_s3_bucket.docs["in"]
}
