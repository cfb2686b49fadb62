output "suffix" { value = "local" }
