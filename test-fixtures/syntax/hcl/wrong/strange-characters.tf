a = 'single'
b = 1; c = 2
d = 1 & 2
e = `x`
f = “curly”
g = 1 | 2
h = ~1
i = 1
