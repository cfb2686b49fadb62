variable "tls_policy" {
  type = string
}

variable "database_password" {
  type      = string
  sensitive = true
  default   = "k0tae-ha-himitsu"
}

variable "database_public" {
  type = bool
}

variable "hidden_policy" {
  type      = string
  sensitive = true
  default   = "ELBSecurityPolicy-TLS-1-0-2015-04"
}
