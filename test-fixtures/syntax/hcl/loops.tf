locals {
  names  = [for s in var.servers : s.name]
  pairs  = [for i, s in var.servers : "${i}-${s}" if s != ""]
  by_id  = { for s in var.servers : s.id => s }
  groups = { for k, v in var.map : v.zone => k... if v.on }
  spread = {
    # a comment before the loop
    for k, v in var.map :
    k => { size = v }
  }
  nested = [for a in [for b in var.b : b.c] : { for d in a : d => d }]
  for_each = 1
  conditional_collection = [for x in var.on ? var.a : var.b : x]
}
