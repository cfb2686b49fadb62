output "x" { value = "from b" }
