resource "a" "b" { x = 1
  y = 2 }
c = 1 d = 2
e {} f {}
g { h {} }
