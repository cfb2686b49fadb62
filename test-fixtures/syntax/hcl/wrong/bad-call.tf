a = f(1 2)
b = f(1... 2)
c = p::
d = p::f
e = f(1,
g = 1
