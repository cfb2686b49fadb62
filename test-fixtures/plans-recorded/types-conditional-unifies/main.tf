variable "on" { default = true }
output "a" { value = var.on ? 1 : "x" }
output "b" { value = var.on ? [1, 2] : [] }
output "c" { value = var.on ? { a = 1 } : {} }
output "d" { value = var.on ? null : "x" }
output "e" { value = var.on ? tolist(["a"]) : null }
output "f" { value = [true, "x", 1] }
