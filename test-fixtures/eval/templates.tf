# Each value is followed by what `tofu console` of OpenTofu 1.12.6 gives for it, as JSON, or `error`.
# Where we differ on purpose, `differs` says what we give and why.
locals {
  v001 = "a${1}b" # => "a1b"
  v002 = "${1}" # => 1
  v003 = "${true}" # => true
  v004 = "${"x"}" # => "x"
  v005 = "${null}" # => null
  v006 = "a${null}" # => error
  v007 = "${[1]}" # => [1]
  v008 = "a${[1]}" # => error
  v009 = "a${{}}" # => error
  v010 = "${1.50}" # => 1.5
  v011 = "${1/3}" # => 0.33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333335
  v012 = "x${1/4}" # => "x0.25"
  v013 = "${1e20}" # => 100000000000000000000
  v014 = "$${x}" # => "${x}"
  v015 = "%%{x}" # => "%{x}"
  v016 = "a\nb" # => "a\nb"
  v017 = "a\tb" # => "a\tb"
  v018 = "\"q\"" # => "\"q\""
  v019 = "\\" # => "\\"
  v020 = "\u3042" # => "あ"
  v021 = "\U0001F600" # => "😀"
  v022 = "$" # => "$"
  v023 = "%" # => "%"
  v024 = "$5" # => "$5"
  v025 = "100%" # => "100%"
  v026 = "a$b" # => "a$b"
  v027 = "%{if true}yes%{else}no%{endif}" # => "yes"
  v028 = "%{if false}yes%{else}no%{endif}" # => "no"
  v029 = "%{if false}yes%{endif}" # => ""
  v030 = "x%{ for v in ["a", "b"] }<${v}>%{ endfor }y" # => "x\u003ca\u003e\u003cb\u003ey"
  v031 = "%{ for i, v in ["a", "b"] }${i}${v},%{ endfor }" # => "0a,1b,"
  v032 = "%{ for k, v in {b = 1, a = 2} }${k}${v};%{ endfor }" # => "a2;b1;"
  v033 = "%{ for v in [] }x%{ endfor }" # => ""
  v034 = "%{ for v in [1, 2] ~}  ${v}  %{~ endfor }" # => "12"
  v035 = "a ${~ "x" ~} b" # => "axb"
  v036 = "  ${~ 1 ~}  " # => "1"
  v037 = "%{if "true"}1%{endif}" # => "1"
  v038 = "%{if null}1%{endif}" # => error
  v039 = "${"a"}${"b"}" # => "ab"
  v040 = "${1}${2}" # => "12"
  v041 = "${true ? "x" : "y"}" # => "x"
  v042 = "a${true ? 1 : 2}" # => "a1"
  v043 = "${upper("a")}-${lower("B")}" # => "A-b"
  v044 = "${jsonencode({a = 1})}" # => "{\"a\":1}"
  v045 = "日本${"語"}" # => "日本語"
  v046 = "é" == "é" # => true
  v047 = "が" # => "が"
  v048 = length("が") # => 1
  v049 = "${{a = 1}.a}" # => 1
  v050 = "${[for x in [1,2] : x][0]}" # => 1
  v051 = "a${"b${"c"}"}" # => "abc"
  v052 = "${"$"}{x}" # => "${x}"
  v053 = "%{ if 1 == 1 }%{ if 2 == 3 }a%{ else }b%{ endif }%{ endif }" # => "b"
}
