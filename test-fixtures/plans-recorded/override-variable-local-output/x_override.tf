variable "v" { default = "override" }
locals { l = "override" }
output "p" { value = "override" }
