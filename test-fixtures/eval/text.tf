# Each value is followed by what `tofu console` of OpenTofu 1.12.6 gives for it, as JSON, or `error`.
# Where we differ on purpose, `differs` says what we give and why.
locals {
  v001 = chomp("hello\n") # => "hello"
  v002 = chomp("hello\r\n") # => "hello"
  v003 = chomp("hello\n\n") # => "hello"
  v004 = chomp("hello") # => "hello"
  v005 = chomp("\n") # => ""
  v006 = chomp("a\nb\n") # => "a\nb"
  v007 = endswith("hello world", "world") # => true
  v008 = endswith("hello", "x") # => false
  v009 = endswith("", "") # => true
  v010 = startswith("hello", "he") # => true
  v011 = startswith("hello", "") # => true
  v012 = startswith("", "a") # => false
  v013 = startswith(123, "1") # => true
  v014 = strcontains("hello world", "wor") # => true
  v015 = strcontains("hello", "z") # => false
  v016 = strcontains("", "") # => true
  v017 = format("Hello, %s!", "A") # => "Hello, A!"
  v018 = format("There are %d lights", 4) # => "There are 4 lights"
  v019 = format("%s", 1) # => "1"
  v020 = format("%s", true) # => "true"
  v021 = format("%s", 1.5) # => "1.5"
  v022 = format("%d", "5") # => "5"
  v023 = format("%d", 1.5) # => error
  v024 = format("%d", 1e20) # => "100000000000000000000"
  v025 = format("%v", "a") # => "a"
  v026 = format("%v", 1) # => "1"
  v027 = format("%v", true) # => "true"
  v028 = format("%v", null) # => "null"
  v029 = format("%v", [1, "a"]) # => "[1,\"a\"]"
  v030 = format("%v", {a = 1}) # => "{\"a\":1}"
  v031 = format("%#v", "a") # => "\"a\""
  v032 = format("%#v", 1) # => "1"
  v033 = format("%#v", [1, "a"]) # => "[1,\"a\"]"
  v034 = format("%q", "a\"b") # => "\"a\\\"b\""
  v035 = format("%q", 5) # => "\"5\""
  v036 = format("%t", true) # => "true"
  v037 = format("%t", "true") # => "true"
  v038 = format("%t", "x") # => error
  v039 = format("%f", 1.5) # => "1.500000"
  v040 = format("%.2f", 1.005) # => "1.00"
  v041 = format("%.0f", 2.5) # => "2"
  v042 = format("%5.1f|", 3.14159) # => "  3.1|"
  v043 = format("%e", 12345.678) # => "1.234568e+04"
  v044 = format("%E", 12345.678) # => "1.234568E+04"
  v045 = format("%g", 12345.678) # => "12345.678"
  v046 = format("%g", 1e21) # => "1e+21"
  v047 = format("%g", 1e-5) # => "1e-05"
  v048 = format("%g", 100000) # => "100000"
  v049 = format("%g", 0.0001) # => "0.0001"
  v050 = format("%G", 1e-7) # => "1E-07"
  v051 = format("%x", 255) # => "ff"
  v052 = format("%X", 255) # => "FF"
  v053 = format("%#x", 255) # => "0xff"
  v054 = format("%o", 8) # => "10"
  v055 = format("%b", 5) # => "101"
  v056 = format("%x", "hello") # => error
  v057 = format("%5d|", 42) # => "   42|"
  v058 = format("%-5d|", 42) # => "42   |"
  v059 = format("%05d", 42) # => "00042"
  v060 = format("%05d", -42) # => "-0042"
  v061 = format("%+d", 42) # => "+42"
  v062 = format("% d", 42) # => " 42"
  v063 = format("%5s|", "ab") # => "   ab|"
  v064 = format("%-5s|", "ab") # => "ab   |"
  v065 = format("%05s|", "ab") # => "000ab|"
  v066 = format("%.1s", "abc") # => "a"
  v067 = format("%5.1s|", "abc") # => "    a|"
  v068 = format("%s %s", "a") # => error
  v069 = format("%s", "a", "b") # => error
  v070 = format("%[2]s %[1]s", "a", "b") # => "b a"
  v071 = format("%[1]s %[1]s", "a") # => "a a"
  v072 = format("%[3]s", "a") # => error
  v073 = format("%%") # => "%"
  v074 = format("100%%") # => "100%"
  v075 = format("%") # => error
  v076 = format("%z", 1) # => error
  v077 = format("%s", null) # => error
  v078 = format("%s", [1]) # => error
  v079 = format("%d", null) # => error
  v080 = format("%d", "x") # => error
  v081 = format("plain") # => "plain"
  v082 = format("%03d-%s", 7, "x") # => "007-x"
  v083 = format("%s", "日本") # => "日本"
  v084 = format("%5s|", "日本") # => "   日本|"
  v085 = format("%v-%v", "a", 2) # => "a-2"
  v086 = format("%2$s", "a", "b") # => error
  v087 = format("%.3d", 5) # => "005"
  v088 = format("%x", -255) # => "-ff"
  v089 = format("%08.3f", 3.14159) # => "0003.142"
  v090 = format("%+.2f", 1) # => "+1.00"
  v091 = format("%6.2f|", 3.14159) # => "  3.14|"
  v092 = formatlist("Hello, %s!", ["A", "B"]) # => ["Hello, A!","Hello, B!"]
  v093 = formatlist("%s-%s", ["a", "b"], ["c", "d"]) # => ["a-c","b-d"]
  v094 = formatlist("%s-%s", "x", ["c", "d"]) # => ["x-c","x-d"]
  v095 = formatlist("%s", []) # => []
  v096 = formatlist("%s-%s", ["a"], ["c", "d"]) # => error
  v097 = formatlist("%s", "x") # => ["x"]
  v098 = formatlist("%s", toset(["b", "a"])) # => ["a","b"]
  v099 = formatlist("%d", [1, 2]) # => ["1","2"]
  v100 = indent(2, "a\nb\nc") # => "a\n  b\n  c"
  v101 = indent(0, "a\nb") # => "a\nb"
  v102 = indent(3, "a") # => "a"
  v103 = indent(1, "a\n\nb") # => "a\n \n b"
  v104 = join("-", ["a", "b"]) # => "a-b"
  v105 = join("", ["a", "b"]) # => "ab"
  v106 = join("-", []) # => ""
  v107 = join(", ", ["x"]) # => "x"
  v108 = join("-", [1, 2]) # => "1-2"
  v109 = join("-", [true, "a"]) # => "true-a"
  v110 = join("-", ["a", null]) # => error
  v111 = join("-", ["a"], ["b", "c"]) # => "a-b-c"
  v112 = join("-", toset(["b", "a"])) # => "a-b"
  v113 = join("-", "a") # => error
  v114 = join("-", [["a"]]) # => error
  v115 = lower("HELLO") # => "hello"
  v116 = lower("ÄÖ") # => "äö"
  v117 = lower("") # => ""
  v118 = lower(5) # => "5"
  v119 = lower(null) # => error
  v120 = lower("ΑΣ") # => "ασ"
  v121 = upper("hello") # => "HELLO"
  v122 = upper("straße") # => "STRAßE"
  v123 = upper("日本abc") # => "日本ABC"
  v124 = title("hello world") # => "Hello World"
  v125 = title("hello-world foo_bar") # => "Hello-World Foo_bar"
  v126 = title("HELLO") # => "HELLO"
  v127 = title("it's") # => "It'S"
  v128 = title("123abc def") # => "123abc Def"
  v129 = regex("[a-z]+", "53453453.345345aaabbbccc23454") # => "aaabbbccc"
  v130 = regex("(\\d\\d\\d\\d)-(\\d\\d)-(\\d\\d)", "2019-02-01") # => ["2019","02","01"]
  v131 = regex("^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?", "https://terraform.io/docs/") # => {"authority":"terraform.io","scheme":"https"}
  v132 = regex("x", "abc") # => error
  v133 = regex("[a-z", "abc") # => error
  v134 = regex("(a)(b)?", "a") # => ["a",null]
  v135 = regex("(?i)HELLO", "say hello") # => "hello"
  v136 = regex("a.c", "a\nc") # => error
  v137 = regex("(?s)a.c", "a\nc") # => "a\nc"
  v138 = regex("^b", "a\nb") # => error
  v139 = regex("(?m)^b", "a\nb") # => "b"
  v140 = regex("\\bfoo\\b", "a foo b") # => "foo"
  v141 = regex("[[:alpha:]]+", "12ab") # => "ab"
  v142 = regex("\\pL+", "12あい3") # => "あい"
  v143 = regex("(?P<a_b>x)", "x") # => {"a_b":"x"}
  v144 = regex("a{2,3}", "aaaa") # => "aaa"
  v145 = regex("a*?b", "aab") # => "aab"
  v146 = regex("(a|ab)(c|bcd)", "abcd") # => ["a","bcd"]
  v147 = regex("\\Aabc\\z", "abc") # => "abc"
  v148 = regex("(?!x)", "a") # => error
  v149 = regex("(a)\\1", "aa") # => error
  v150 = regex("", "abc") # => ""
  v151 = regex("[^a]", "ab") # => "b"
  v152 = regex("[]a]+", "]a") # => "]a"
  v153 = regex("[a\\]]+", "]a") # => "]a"
  v154 = regex("a$", "a\n") # => error
  v155 = regex("\\Qa.b\\E", "a.b") # => "a.b"
  v156 = regex("(?:a|b)+", "abab") # => "abab"
  v157 = regex("\\d+(?:\\.\\d+)?", "v1.25.3") # => "1.25"
  v158 = regex("a", "A") # => error
  v159 = regexall("[a-z]+", "1234abcd5678efgh9") # => ["abcd","efgh"]
  v160 = regexall("[a-z]+", "123") # => []
  v161 = regexall("(\\d)(\\w)", "1a2b") # => [["1","a"],["2","b"]]
  v162 = regexall("", "ab") # => ["","",""]
  v163 = length(regexall("a", "banana")) # => 3
  v164 = regexall("(?P<k>\\w)=(?P<v>\\w)", "a=1,b=2") # => [{"k":"a","v":"1"},{"k":"b","v":"2"}]
  v165 = replace("1 + 2 + 3", "+", "-") # => "1 - 2 - 3"
  v166 = replace("hello world", "/w.*d/", "everybody") # => "hello everybody"
  v167 = replace("hello", "l", "") # => "heo"
  v168 = replace("aaa", "a", "b") # => "bbb"
  v169 = replace("abc", "", "-") # => "-a-b-c-"
  v170 = replace("a.b", ".", "-") # => "a-b"
  v171 = replace("abc", "/(b)/", "[$1]") # => "a[b]c"
  v172 = replace("abc", "/(?P<x>b)/", "[$x]") # => "a[b]c"
  v173 = replace("abc", "/(b)/", "$1x") # => "ac"
  v174 = replace("abc", "/(b)/", "${1}x") # => "a1xc"
  v175 = replace("abc", "/b/", "$$") # => "a$c"
  v176 = replace("a/b", "/", "-") # => "a-b"
  v177 = replace("abc", "//", "x") # => "xaxbxcx"
  v178 = replace("ab12", "/[0-9]+/", "") # => "ab"
  v179 = replace("あいう", "い", "x") # => "あxう"
  v180 = split(",", "foo,bar,baz") # => ["foo","bar","baz"]
  v181 = split(",", "foo") # => ["foo"]
  v182 = split(",", "") # => [""]
  v183 = split("", "abc") # => ["a","b","c"]
  v184 = split(", ", "a, b,c") # => ["a","b,c"]
  v185 = split(",", "a,,b") # => ["a","","b"]
  v186 = split("ab", "1ab2ab3") # => ["1","2","3"]
  v187 = strrev("hello") # => "olleh"
  v188 = strrev("a ☃") # => "☃ a"
  v189 = strrev("") # => ""
  v190 = strrev("noël") # => "lëon"
  v191 = substr("hello world", 1, 4) # => "ello"
  v192 = substr("hello", 0, 0) # => ""
  v193 = substr("hello", -3, 2) # => "ll"
  v194 = substr("hello", 0, -1) # => "hello"
  v195 = substr("hello", 2, 100) # => "llo"
  v196 = substr("hello", 10, 1) # => ""
  v197 = substr("🤔🤷", 0, 1) # => "🤔"
  v198 = substr("が日本", 0, 1) # => "が"
  v199 = substr("hello", -10, 2) # => "he"
  v200 = substr("", 0, 1) # => ""
  v201 = substr("hello", 1, -2) # => "ello"
  v202 = trim("?!hello?!", "!?") # => "hello"
  v203 = trim("foobar", "far") # => "oob"
  v204 = trim("   hello! world.!  ", "! ") # => "hello! world."
  v205 = trim("abc", "") # => "abc"
  v206 = trim("aaa", "a") # => ""
  v207 = trim("ああxあ", "あ") # => "x"
  v208 = trimprefix("helloworld", "hello") # => "world"
  v209 = trimprefix("helloworld", "cat") # => "helloworld"
  v210 = trimprefix("--hello", "--") # => "hello"
  v211 = trimsuffix("helloworld", "world") # => "hello"
  v212 = trimsuffix("a", "a") # => ""
  v213 = trimspace("  hello\n\n") # => "hello"
  v214 = trimspace("\u00a0x\u3000") # => "x"
  v215 = trimspace("") # => ""
  v216 = basename("foo/bar/baz.txt") # => "baz.txt"
  v217 = basename("foo/") # => "foo"
  v218 = basename("") # => "."
  v219 = basename("/") # => "/"
  v220 = basename("a") # => "a"
  v221 = dirname("foo/bar/baz.txt") # => "foo/bar"
  v222 = dirname("foo") # => "."
  v223 = dirname("/a") # => "/"
  v224 = dirname("a/") # => "a"
  v225 = dirname("") # => "."
  v226 = pathexpand("a/b") # => "a/b"
  v227 = length("hello") # => 5
  v228 = length("") # => 0
  v229 = length("👾🕹️") # => 2
  v230 = length("日本") # => 2
  v231 = length("e\u0301") # => 1
  v232 = length(5) # => error
  v233 = length(true) # => error
  v234 = length(null) # => error
  v235 = length([1, 2]) # => 2
  v236 = length({a = 1}) # => 1
  v237 = length([]) # => 0
  v238 = length(toset(["a", "a"])) # => 1
}
