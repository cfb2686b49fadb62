a = [for : x]
b = [for x y : z]
c = [for x in y z]
d = {for x in y : z}
e = [for x in y : a => b]
f = [for x in y : z...]
