a = {b}
c = {d e}
f = {g = }
h = {i = 1 j = 2}
k = 1
