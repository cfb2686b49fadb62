locals {
  none      = []
  list      = ["a", "b", ]
  lines = [
    1, # one

    2,
    /* three */ 3
  ]
  empty     = {}
  one_line  = { a = 1, b : 2 }
  object = {
    bare           = true
    "quoted key"   = 1
    "k-${var.a}"   = 2
    (var.computed) = 3
    1              = "number"
    -1             = "negative"
    true           = "a word"
    null           = "another"
    a.b            = 4
    nested = { x = [{ y = 1 }] }, after = 2
  }
  mixed = [{
    a = 1
    }, {
    a = 2
  }]
  in_parentheses = merge({
    a = 1
    b = 2
  }, {})
}
