variable "s" {
  type    = set(string)
  default = ["b", "a", "b", 1]
}
variable "n" {
  type    = set(number)
  default = [3, 1, "3"]
}
output "s" { value = var.s }
output "sorted" { value = sort(var.s) }
output "n" { value = var.n }
output "length" { value = length(var.n) }
