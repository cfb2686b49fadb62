# Wrong types, nulls, graphemes, large numbers and empty collections, function by function. Each value is followed
# by what `tofu console` of OpenTofu 1.12.6 gives for it, as JSON, or `error`.
# Where we differ on purpose, `differs` says what we give and why.
locals {
  v001 = upper("ǆ") # => "Ǆ"
  v002 = lower("İ") # => "i"
  v003 = title("hello wORLD") # => "Hello WORLD"
  v004 = title("it's o'neil") # => "It'S O'Neil"
  v005 = title("ß ñ") # => "ß Ñ"
  v006 = title("a-b_c d") # => "A-B_c D"
  v007 = upper(null) # => error
  v008 = lower(1) # => "1"
  v009 = title(true) # => "True"
  v010 = strrev("👨‍👩‍👧a") # => "a👨‍👩‍👧"
  v011 = strrev("e\u0301x") # => "xé"
  v012 = strrev("🇯🇵🇺🇸") # => "🇺🇸🇯🇵"
  v013 = strrev("が") # => "が"
  v014 = strrev("か\u3099") # => "が"
  v015 = strrev(null) # => error
  v016 = length("👨‍👩‍👧") # => 1
  v017 = length("🇯🇵🇺🇸") # => 2
  v018 = length("\r\n") # => 1
  v019 = length("한국") # => 2
  v020 = length("\u1100\u1161") # => 1
  v021 = length(1) # => error
  v022 = substr("👨‍👩‍👧abc", 1, 2) # => "ab"
  v023 = substr("hello", 1, 100) # => "ello"
  v024 = substr("", 0, 0) # => ""
  v025 = substr(null, 0, 1) # => error
  v026 = substr("abc", 0.5, 1) # => error
  v027 = substr("abc", "1", "1") # => "b"
  v028 = substr("日本語", 1, 1) # => "本"
  v029 = trim("  x ", " ") # => "x"
  v030 = trim("xaxbx", "x") # => "axb"
  v031 = trim("日本日", "日") # => "本"
  v032 = trim("", "") # => ""
  v033 = trim("?!a!?", "!?") # => "a"
  v034 = trimprefix("aab", "a") # => "ab"
  v035 = trimprefix("a", "ab") # => "a"
  v036 = trimsuffix("abb", "b") # => "ab"
  v037 = trimsuffix("a", "") # => "a"
  v038 = trimspace("\u00a0\u3000x\t\n") # => "x"
  v039 = trimspace(null) # => error
  v040 = trimspace(1) # => "1"
  v041 = chomp("a\r\n\n") # => "a"
  v042 = chomp("a\r") # => "a"
  v043 = chomp(null) # => error
  v044 = indent(2, "a\nb\n\nc") # => "a\n  b\n  \n  c"
  v045 = indent(-1, "a\nb") # => error
  v046 = indent(1.5, "a\nb") # => error
  v047 = indent("2", "a\nb") # => "a\n  b"
  v048 = join(",", []) # => ""
  v049 = join(",", ["a"], ["b", "c"]) # => "a,b,c"
  v050 = join(",", [1, true, "x"]) # => "1,true,x"
  v051 = join(",", [null]) # => error
  v052 = join(null, ["a"]) # => error
  v053 = join(",", {a = 1}) # => error
  v054 = join(",", toset(["b", "a"])) # => "a,b"
  v055 = join(",", [[1]]) # => error
  v056 = join("") # => error
  v057 = split("", "日本") # => ["日","本"]
  v058 = split("", "e\u0301x") # => ["é","x"]
  v059 = split(",", ",a,") # => ["","a",""]
  v060 = split(null, "a") # => error
  v061 = split(",", null) # => error
  v062 = split(",", 12) # => ["12"]
  v063 = split("ab", "xabyab") # => ["x","y",""]
  v064 = replace("abc", "/(?P<x>b)/", "<$x>") # => "a\u003cb\u003ec"
  v065 = replace("日本", "", "-") # => "-日-本-"
  v066 = replace("a/b", "/", "x") # => "axb"
  v067 = replace("abc", "/[/", "x") # => error
  v068 = replace("ABC", "/(?i)b/", "x") # => "AxC"
  v069 = replace("abc", "/$/", "x") # => "abcx"
  v070 = replace(null, "a", "b") # => error
  v071 = replace("a", "a", null) # => error
  v072 = replace(121, "2", "3") # => "131"
  v073 = replace("aXbX", "/X$/", "") # => "aXb"
  v074 = replace("a\nb", "/(?m)^/", "> ") # => "\u003e a\n\u003e b"
  v075 = startswith("日本", "日") # => true
  v076 = startswith("a", "") # => true
  v077 = startswith(null, "a") # => error
  v078 = endswith("abc", "bc") # => true
  v079 = endswith("a", "") # => true
  v080 = endswith(12, 2) # => true
  v081 = strcontains("abc", "") # => true
  v082 = strcontains("", "a") # => false
  v083 = strcontains("日本語", "本") # => true
  v084 = strcontains(123, 2) # => true
  v085 = strcontains(null, "a") # => error
  v086 = format("%d", "12") # => "12"
  v087 = format("%d", 1e30) # => "1000000000000000000000000000000"
  v088 = format("%5.2f", 3.14159) # => " 3.14"
  v089 = format("%+d", 5) # => "+5"
  v090 = format("% d", 5) # => " 5"
  v091 = format("%q", "日本\u0001") # => "\"日本\\u0001\""
  v092 = format("%v", [1, "a", null]) # => "[1,\"a\",null]"
  v093 = format("%v", {a = true}) # => "{\"a\":true}"
  v094 = format("%t", 1) # => error
  v095 = format("%s") # => error
  v096 = format("a", 1) # => error
  v097 = format("%*d", 5, 1) # => error
  v098 = format("%-8q|", "a") # => "\"a\"     |"
  v099 = format("%8s|", "日本") # => "      日本|"
  v100 = format("%.2s", "日本語") # => "日本"
  v101 = format("%3.1s|", "日本") # => "  日|"
  v102 = format("%v", 1.50) # => "1.5"
  v103 = format("%v", 1e21) # => "1e+21"
  v104 = format("%s", 1e21) # => "1000000000000000000000"
  v105 = format("%s", 0.1) # => "0.1"
  v106 = format(null) # => error
  v107 = format("%.3f", 2/3) # => "0.667"
  v108 = format("%f", 1e20) # => "100000000000000000000.000000"
  v109 = format("%6.2f%%", 99.5) # => " 99.50%"
  v110 = format("%08.3f", -3.14159) # => "-003.142"
  v111 = format("%c", 65) # => error
  v112 = formatlist("%s-%s", ["a", "b"], "x") # => ["a-x","b-x"]
  v113 = formatlist("%s-%s", ["a"], ["b", "c"]) # => error
  v114 = formatlist("x") # => ["x"]
  v115 = formatlist("%s", null) # => error
  v116 = formatlist("%s", "a") # => ["a"]
  v117 = formatlist("%d", [1, "2"]) # => ["1","2"]
  v118 = regex("a(b)?", "a") # => [null]
  v119 = regex("(?P<x>a)(?P<y>b)?", "a") # => {"x":"a","y":null}
  v120 = regex("x", "a") # => error
  v121 = regex("[", "a") # => error
  v122 = regex("(a)(b)", "ab") # => ["a","b"]
  v123 = regex("日", "日本") # => "日"
  v124 = regex("\\d+", "a12b") # => "12"
  v125 = regex("a|ab", "ab") # => "a"
  v126 = regex("(?U)a+", "aaa") # => "a" differs: error (the flag U is not translated)
  v127 = regex("\\pL+", "1日本2") # => "日本"
  v128 = regex("(?s).+", "a\nb") # => "a\nb"
  v129 = regex(".+", "a\nb") # => "a"
  v130 = regex("(?=a)", "a") # => error
  v131 = regex("(?P<x>a)(b)", "ab") # => error
  v132 = regex("", "a") # => ""
  v133 = regex(null, "a") # => error
  v134 = regexall("a", "banana") # => ["a","a","a"]
  v135 = regexall("(a)(n)?", "banana") # => [["a","n"],["a","n"],["a",null]]
  v136 = regexall("x", "a") # => []
  v137 = regexall("(?P<k>\\w)=(?P<v>\\w)", "a=1 b=2") # => [{"k":"a","v":"1"},{"k":"b","v":"2"}]
  v138 = regexall("a*", "baac") # => ["","aa",""]
  v139 = regexall("", "日") # => ["",""]
  v140 = replace("baac", "/a*/", "-") # => "-b-c-"
  v141 = replace("日本", "/x*/", "-") # => "-日-本-"
}
