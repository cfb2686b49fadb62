locals {
  whole      = "${var.name}"
  joined     = "${var.system}-${var.stage}-logs"
  nested     = "a${join(",", ["b", "${var.c}"])}d"
  object     = "${ { k = "v" }.k }"
  stripped   = "  left  ${~ var.a ~}  right  "
  one_side   = "x ${~ var.a } y ${ var.b ~} z"
  choice     = "%{ if var.prod }prod%{ else }dev%{ endif }"
  no_else    = "a%{ if var.b }b%{ endif }"
  loop       = "%{ for i, name in var.names ~} ${i}=${name}; %{~ endfor }"
  loop_value = "%{ for name in var.names }${name},%{ endfor }"
  deep       = "%{ for a in var.a }%{ if a.on }${a.id}%{ else }-%{ endif }%{ endfor }"
  lines      = "${
    var.first
  }/${ var.second /* inside */ }"
  empty_if   = "%{ if var.x }%{ else }no%{ endif }"
}
