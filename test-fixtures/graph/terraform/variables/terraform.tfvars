from_tfvars     = "tfvars"
from_auto       = "tfvars"
from_later_auto = "tfvars"
from_file       = "tfvars"
from_command    = "tfvars"
not_nullable    = null
