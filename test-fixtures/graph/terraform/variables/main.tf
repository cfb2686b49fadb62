variable "from_default" { default = "default" }
variable "from_tfvars" { default = "default" }
variable "from_auto" { default = "default" }
variable "from_later_auto" { default = "default" }
variable "from_file" { default = "default" }
variable "from_command" { default = "default" }
variable "without" {}
variable "number" {
  type    = number
  default = "5"
}
variable "flag" {
  type    = bool
  default = "true"
}
variable "list" {
  type    = list(string)
  default = [1, true, "x"]
}
variable "set" {
  type    = set(string)
  default = ["b", "a", "b"]
}
variable "command_list" { type = list(number) }
variable "object" {
  type = object({
    name    = string
    size    = optional(number, 10)
    tags    = optional(map(string))
    nested  = optional(object({ on = optional(bool, true) }), {})
    dropped = optional(string)
  })
  default = {
    name  = "n"
    extra = "is dropped"
  }
}
variable "not_nullable" {
  default  = "kept"
  nullable = false
}
resource "aws_ssm_parameter" "p" {
  name   = "p"
  type   = "String"
  value  = jsonencode([var.from_default, var.from_tfvars, var.from_auto, var.from_later_auto, var.from_file, var.from_command])
  tags = {
    without = var.without
    number  = var.number + 1
    flag    = var.flag
    list    = join(",", var.list)
    set     = join(",", var.set)
    command = sum(var.command_list)
    size    = var.object.size
    on      = var.object.nested.on
    dropped = var.object.dropped == null
    tags    = var.object.tags == null
    keys    = join(",", keys(var.object))
    kept    = var.not_nullable
  }
}
