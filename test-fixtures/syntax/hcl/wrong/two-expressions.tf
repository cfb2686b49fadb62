a = b c
d = 4
e = 1 2
f = "g" "h"
