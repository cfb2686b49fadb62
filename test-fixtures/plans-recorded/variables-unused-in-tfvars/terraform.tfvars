unknown_name = "x"
a            = "given"
