from_auto       = "a"
from_later_auto = "a"
from_file       = "a"
