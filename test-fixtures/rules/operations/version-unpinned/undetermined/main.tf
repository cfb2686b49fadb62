variable "audit_ref" {
  type = string
}

module "audit" {
  source = "git::https://git.example.jp/platform/audit.git?ref=${var.audit_ref}" # expect: undetermined version-unpinned
}

module "stream" {
  source  = "terraform-aws-modules/sqs/aws"
  version = var.audit_ref # expect: undetermined version-unpinned
}
