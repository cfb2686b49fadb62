output "suffix" { value = "inner" }
