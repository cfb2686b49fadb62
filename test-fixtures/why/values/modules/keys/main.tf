locals {
  oldest = "ELBSecurityPolicy-TLS-1-1-2017-01"
}

output "tls_policy" {
  value = local.oldest
}
