variable "encrypted" { type = bool }
