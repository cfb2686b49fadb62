# a comment
// another
/* a block
   of lines */ resource "a" "b" { # behind the brace
  x = 1 // behind a value
  /* before a name */ y /* after it */ = /* before the value */ 2 /* after it */
  z = "# not a comment // nor this"
  s = "${ /* inside */ var.a }"
  l = [
    # alone
    1, /* between */ 2 # last
    # end
  ]
  #
} # behind the block
# at the end
