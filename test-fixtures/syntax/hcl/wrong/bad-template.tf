a = "%{ if x }y"
b = "%{ endif }"
c = "%{ for x in y }%{ endif }"
d = "%{ what }"
e = "${x"
f = "%{ if x }%{ else }%{ else }%{ endif }"
g = "${ a b }"
h = 1
