terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
output "parsed" { value = provider::aws::arn_parse("arn:aws:iam::444455556666:role/example") }
output "built" { value = provider::aws::arn_build("aws", "iam", "", "444455556666", "role/example") }
output "trimmed" { value = provider::aws::trim_iam_role_path("arn:aws:iam::444455556666:role/with/path/example") }
