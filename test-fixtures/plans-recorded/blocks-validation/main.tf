variable "env" {
  type    = string
  default = "prod"
  validation {
    condition     = contains(["prod", "dev"], var.env)
    error_message = "prod or dev"
  }
}
output "env" { value = var.env }
