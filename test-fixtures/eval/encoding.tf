# Each value is followed by what `tofu console` of OpenTofu 1.12.6 gives for it, as JSON, or `error`.
# Where we differ on purpose, `differs` says what we give and why.
locals {
  v001 = base64encode("Hello World") # => "SGVsbG8gV29ybGQ="
  v002 = base64encode("") # => ""
  v003 = base64encode("日本") # => "5pel5pys"
  v004 = base64decode("SGVsbG8gV29ybGQ=") # => "Hello World"
  v005 = base64decode("") # => ""
  v006 = base64decode("!!") # => error
  v007 = base64decode("SGVsbG8") # => error
  v008 = base64decode("/w==") # => error
  v009 = base64decode("SGVs\nbG8=") # => "Hello"
  v010 = csvdecode("a,b\n1,2\n3,4\n") # => [{"a":"1","b":"2"},{"a":"3","b":"4"}]
  v011 = csvdecode("a,b\r\n1,2\r\n") # => [{"a":"1","b":"2"}]
  v012 = csvdecode("a\n") # => []
  v013 = csvdecode("") # => error
  v014 = csvdecode("a,b\n1\n") # => error
  v015 = csvdecode("a,b\n\"x,y\",\"q\"\"q\"\n") # => [{"a":"x,y","b":"q\"q"}]
  v016 = csvdecode("a\n\"multi\nline\"\n") # => [{"a":"multi\nline"}]
  v017 = csvdecode("a,a\n1,2\n") # => error
  v018 = csvdecode("a, b\n1, 2\n") # => [{" b":" 2","a":"1"}]
  v019 = csvdecode("a\n\n1\n") # => [{"a":"1"}]
  v020 = jsonencode({hello = "world"}) # => "{\"hello\":\"world\"}"
  v021 = jsonencode({b = 1, a = [1, 2, null]}) # => "{\"a\":[1,2,null],\"b\":1}"
  v022 = jsonencode("a") # => "\"a\""
  v023 = jsonencode(null) # => "null"
  v024 = jsonencode(1.50) # => "1.5"
  v025 = jsonencode(1e20) # => "100000000000000000000"
  v026 = jsonencode("<a>&\"\\\n\t") # => "\"\\u003ca\\u003e\\u0026\\\"\\\\\\n\\t\""
  v027 = jsonencode("日本\u2028") # => "\"日本\\u2028\""
  v028 = jsonencode([]) # => "[]"
  v029 = jsonencode({}) # => "{}"
  v030 = jsonencode(toset(["b", "a"])) # => "[\"a\",\"b\"]"
  v031 = jsonencode({"a b" = true}) # => "{\"a b\":true}"
  v032 = jsonencode([1, "a", true, null, [{}]]) # => "[1,\"a\",true,null,[{}]]"
  v033 = jsonencode(0.1 + 0.2) # => "0.3"
  v034 = jsonencode(1 / 3) # => "0.33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333335"
  v035 = jsonencode(12345678901234567890) # => "12345678901234567890"
  v036 = jsondecode("{\"hello\": \"world\"}") # => {"hello":"world"}
  v037 = jsondecode("true") # => true
  v038 = jsondecode("null") # => null
  v039 = jsondecode("[1, 2.5, \"x\", null]") # => [1,2.5,"x",null]
  v040 = jsondecode("{\"a\": {\"b\": []}}") # => {"a":{"b":[]}}
  v041 = jsondecode("") # => error
  v042 = jsondecode("{a: 1}") # => error
  v043 = jsondecode("[1,]") # => error
  v044 = jsondecode("1 2") # => error
  v045 = jsondecode("\"\\u3042\"") # => "あ"
  v046 = jsondecode("1e3") # => 1000
  v047 = jsondecode("01") # => error
  v048 = jsondecode("  {} ") # => {}
  v049 = jsondecode("{\"a\":1,\"a\":2}") # => {"a":2}
  v050 = jsondecode("-1.5") # => -1.5
  v051 = jsondecode("tru") # => error
  v052 = jsondecode("\"\\uD83D\\uDE00\"") # => "😀"
  v053 = jsondecode(jsonencode({a = [1, "b"]})) # => {"a":[1,"b"]}
  v054 = textencodebase64("Hello World", "UTF-16LE") # => "SABlAGwAbABvACAAVwBvAHIAbABkAA=="
  v055 = textencodebase64("日本", "Shift_JIS") # => "k/qWew=="
  v056 = textencodebase64("日本", "EUC-JP") # => "xvzL3A=="
  v057 = textencodebase64("a", "nope") # => error
  v058 = textencodebase64("é", "ISO-8859-1") # => "6Q=="
  v059 = textencodebase64("a", "UTF-8") # => "YQ=="
  v060 = textencodebase64("a", "UTF-16BE") # => "AGE="
  v061 = textdecodebase64("SABlAGwAbABvACAAVwBvAHIAbABkAA==", "UTF-16LE") # => "Hello World"
  v062 = textdecodebase64("k/qWew==", "Shift_JIS") # => "日本"
  v063 = textdecodebase64("!!", "UTF-8") # => error
  v064 = urlencode("Hello World!") # => "Hello+World%21"
  v065 = urlencode("日本") # => "%E6%97%A5%E6%9C%AC"
  v066 = urlencode("a&b=c/d?e+f~g-h_i.j*k") # => "a%26b%3Dc%2Fd%3Fe%2Bf~g-h_i.j%2Ak"
  v067 = urlencode("") # => ""
  v068 = yamldecode("hello: world") # => {"hello":"world"}
  v069 = yamldecode("a: 1\nb: [x, y]\nc: {d: true}") # => {"a":1,"b":["x",true],"c":{"d":true}}
  v070 = yamldecode("- 1\n- 2.5\n- yes\n- no\n- true\n- ~\n- null\n- 0x1F\n- 0o17\n- 017\n- 1e3\n- .5\n- 1_000") # => [1,2.5,true,false,true,null,null,31,15,17,1000,0.5,"1_000"]
  v071 = yamldecode("a: 'true'\nb: \"1\"") # => {"a":"true","b":"1"}
  v072 = yamldecode("a: |\n  x\n  y\nb: >\n  x\n  y\n") # => {"a":"x\ny\n","b":"x y\n"}
  v073 = yamldecode("") # => error
  v074 = yamldecode("a: &x {k: 1}\nb: *x") # => {"a":{"k":1},"b":{"k":1}}
  v075 = yamldecode("base: &b {k: 1}\nd:\n  <<: *b\n  j: 2") # => {"base":{"k":1},"d":{"j":2,"k":1}}
  v076 = yamldecode("a: 2001-01-01") # => {"a":"2001-01-01T00:00:00Z"}
  v077 = yamldecode("a: [") # => error
  v078 = yamldecode("---\na: 1") # => {"a":1}
  v079 = yamldecode("a: 1\n---\nb: 2") # => error
  v080 = yamldecode("1: x\ntrue: y") # => {"1":"x","true":true}
  v081 = yamldecode("a: !!str 5") # => {"a":"5"}
  v082 = yamldecode("a:") # => {"a":null}
  v083 = yamldecode("on: x") # => {"true":"x"}
  v084 = yamldecode("- .inf") # => error
  v085 = yamldecode("- 0b11\n- +5\n- -3\n- 1.0\n- 12e03") # => ["0b11",5,-3,1,12000]
  v086 = yamlencode({a = "b"}) # => "\"a\": \"b\"\n"
  v087 = yamlencode({b = 1, a = [1, "x", true, null]}) # => "\"a\":\n- 1\n- \"x\"\n- true\n- null\n\"b\": 1\n"
  v088 = yamlencode([]) # => "[]\n"
  v089 = yamlencode({}) # => "{}\n"
  v090 = yamlencode("x") # => "\"x\"\n"
  v091 = yamlencode(null) # => "null\n...\n"
  v092 = yamlencode({a = "line1\nline2\n"}) # => "\"a\": |\n  line1\n  line2\n"
  v093 = yamlencode({a = {b = {c = 1}}}) # => "\"a\":\n  \"b\":\n    \"c\": 1\n"
  v094 = yamlencode([[1, 2], [3]]) # => "- - 1\n  - 2\n- - 3\n"
  v095 = yamlencode([{a = 1, b = 2}, {a = 3}]) # => "- \"a\": 1\n  \"b\": 2\n- \"a\": 3\n"
  v096 = yamlencode({a = []}) # => "\"a\": []\n"
  v097 = yamlencode({a = {}}) # => "\"a\": {}\n"
  v098 = yamlencode({"key with space" = "v: x"}) # => "\"key with space\": \"v: x\"\n"
  v099 = yamlencode("日本") # => "\"日本\"\n"
  v100 = yamlencode({a = [{b = [1]}]}) # => "\"a\":\n- \"b\":\n  - 1\n"
  v101 = yamlencode({a = "line1\nline2"}) # => "\"a\": |-\n  line1\n  line2\n"
  v102 = yamlencode({a = "x\n\n"}) # => "\"a\": |+\n  x\n\n"
  v103 = yamlencode(1.5) # => "1.5\n...\n"
  v104 = yamlencode({a = "with \"quote\""}) # => "\"a\": \"with \\\"quote\\\"\"\n"
  v105 = md5("hello world") # => "5eb63bbbe01eeed093cb22bb8f5acdc3"
  v106 = sha1("hello world") # => "2aae6c35c94fcfb415dbe95f408b9ce91ee846ed"
  v107 = sha256("hello world") # => "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"
  v108 = sha512("hello world") # => "309ecc489c12d6eb4cc40f50c902f2b4d0ed77ee511a7c7a9bcd3ca86d4cd86f989dd35bc5ff499670da34255b45b0cfd830e81f605dcf7dc5542e93ae9cd76f"
  v109 = base64sha256("hello world") # => "uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek="
  v110 = base64sha512("hello world") # => "MJ7MSJwS1utMxA9QyQLytNDtd+5RGnx6m808qG1M2G+YndNbxf9JlnDaNCVbRbDP2DDoH2Bdz33FVC6TrpzXbw=="
  v111 = md5("") # => "d41d8cd98f00b204e9800998ecf8427e"
  v112 = sha256("日本") # => "cf2abf0c5be326cb922a70f8163f91079c4d9aa8655c60ead89ad545c9de2e92"
  v113 = uuidv5("dns", "www.terraform.io") # => "a5008fae-b28c-5ba5-96cd-82b4c53552d6"
  v114 = uuidv5("url", "https://www.terraform.io/") # => "9db6f67c-dd95-5ea0-aa5b-e70e5c5f7cf5"
  v115 = uuidv5("oid", "1.3.6.1.4") # => "af9d40a5-7a36-5c07-b23a-851cd99fbfa5"
  v116 = uuidv5("x500", "CN=Example,C=GB") # => "84e09961-4aa4-57f8-95b7-03edb1073253"
  v117 = uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.terraform.io") # => "a5008fae-b28c-5ba5-96cd-82b4c53552d6"
  v118 = uuidv5("nope", "x") # => error
  v119 = cidrhost("10.12.112.0/20", 16) # => "10.12.112.16"
  v120 = cidrhost("10.12.112.0/20", 268) # => "10.12.113.12"
  v121 = cidrhost("fd00:fd12:3456:7890:00a2::/72", 34) # => "fd00:fd12:3456:7890::22"
  v122 = cidrhost("10.0.0.0/24", -1) # => "10.0.0.255"
  v123 = cidrhost("10.0.0.0/24", 256) # => error
  v124 = cidrhost("10.0.0.0/33", 1) # => error
  v125 = cidrhost("10.0.0.0", 1) # => error
  v126 = cidrhost("10.0.0.5/24", 1) # => "10.0.0.1"
  v127 = cidrhost("10.1.2.240/28", "5") # => "10.1.2.245"
  v128 = cidrhost("::/0", 1) # => "::1"
  v129 = cidrnetmask("172.16.0.0/12") # => "255.240.0.0"
  v130 = cidrnetmask("0.0.0.0/0") # => "0.0.0.0"
  v131 = cidrnetmask("10.0.0.0/32") # => "255.255.255.255"
  v132 = cidrnetmask("fd00::/64") # => error
  v133 = cidrsubnet("172.16.0.0/12", 4, 2) # => "172.18.0.0/16"
  v134 = cidrsubnet("10.1.2.0/24", 4, 15) # => "10.1.2.240/28"
  v135 = cidrsubnet("10.1.2.0/24", 4, 16) # => error
  v136 = cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162) # => "fd00:fd12:3456:7800:a200::/72"
  v137 = cidrsubnet("10.0.0.0/16", 8, 2) # => "10.0.2.0/24"
  v138 = cidrsubnet("10.0.0.0/16", 0, 0) # => "10.0.0.0/16"
  v139 = cidrsubnet("10.0.0.0/24", 16, 0) # => error
  v140 = cidrsubnet("10.0.0.0/16", -1, 0) # => "10.0.0.0/15"
  v141 = cidrsubnet("10.0.5.0/16", 8, 1) # => "10.0.1.0/24"
  v142 = cidrsubnet("010.0.0.0/16", 8, 1) # => "10.0.1.0/24"
  v143 = cidrsubnet("2001:db8::/32", 32, 1) # => "2001:db8:0:1::/64"
  v144 = cidrsubnets("10.1.0.0/16", 4, 4, 8, 4) # => ["10.1.0.0/20","10.1.16.0/20","10.1.32.0/24","10.1.48.0/20"]
  v145 = cidrsubnets("fd00:fd12:3456:7890::/56", 16, 16, 16, 32) # => ["fd00:fd12:3456:7800::/72","fd00:fd12:3456:7800:100::/72","fd00:fd12:3456:7800:200::/72","fd00:fd12:3456:7800:300::/88"]
  v146 = cidrsubnets("10.0.0.0/24", 1, 1, 1) # => error
  v147 = cidrsubnets("10.0.0.0/16") # => []
  v148 = cidrsubnets("10.0.0.0/16", 0) # => error
  v149 = [for c in cidrsubnets("10.1.0.0/16", 8, 8) : cidrsubnets(c, 4, 4)] # => [["10.1.0.0/28","10.1.0.16/28"],["10.1.1.0/28","10.1.1.16/28"]]
  v150 = formatdate("DD MMM YYYY hh:mm ZZZ", "2018-01-02T23:12:01Z") # => "02 Jan 2018 23:12 UTC"
  v151 = formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01Z") # => "Tuesday, 02-Jan-18 23:12:01 UTC"
  v152 = formatdate("EEE, DD MMM YYYY hh:mm:ss ZZZ", "2018-01-02T23:12:01-08:00") # => "Tue, 02 Jan 2018 23:12:01 -0800"
  v153 = formatdate("MMM DD, YYYY", "2018-01-02T23:12:01Z") # => "Jan 02, 2018"
  v154 = formatdate("HH:mmaa", "2018-01-02T23:12:01Z") # => "11:12pm"
  v155 = formatdate("H AA", "2018-01-02T00:12:01Z") # => "12 AM"
  v156 = formatdate("'Week' D M h m s", "2018-01-02T03:04:05Z") # => "Week 2 1 3 4 5"
  v157 = formatdate("YYYY'T''X'", "2018-01-02T03:04:05Z") # => "2018T'X"
  v158 = formatdate("QQ", "2018-01-02T03:04:05Z") # => error
  v159 = formatdate("YYYY", "2018-01-02") # => error
  v160 = formatdate("YYYY-MM-DD'T'hh:mm:ssZ", "2018-01-02T03:04:05+09:00") # => "2018-01-02T03:04:05+09:00"
  v161 = formatdate("ZZZZ ZZZZZ Z", "2018-01-02T03:04:05+09:00") # => "+0900 +09:00 +09:00"
  v162 = formatdate("ZZZZ ZZZZZ Z", "2018-01-02T03:04:05Z") # => "+0000 +00:00 Z"
  v163 = formatdate("MMMM EEEE", "2026-11-24T03:04:05Z") # => "November Tuesday"
  v164 = formatdate("YYYY", "2018-02-30T03:04:05Z") # => error
  v165 = formatdate("YYYY", "2018-01-02t03:04:05z") # => error
  v166 = formatdate("YYYY", "2018-01-02T25:04:05Z") # => error
  v167 = formatdate("hh", "2018-01-02T03:04:05.123Z") # => "03"
  v168 = timeadd("2017-11-22T00:00:00Z", "10m") # => "2017-11-22T00:10:00Z"
  v169 = timeadd("2017-11-22T00:00:00Z", "-1h30m") # => "2017-11-21T22:30:00Z"
  v170 = timeadd("2017-11-22T00:00:00+09:00", "24h") # => "2017-11-23T00:00:00+09:00"
  v171 = timeadd("2017-11-22T00:00:00Z", "1.5h") # => "2017-11-22T01:30:00Z"
  v172 = timeadd("2017-11-22T00:00:00Z", "1d") # => error
  v173 = timeadd("2017-11-22T00:00:00Z", "") # => error
  v174 = timeadd("2017-11-22T00:00:00Z", "5") # => error
  v175 = timeadd("2017-11-22T00:00:00Z", "0") # => "2017-11-22T00:00:00Z"
  v176 = timeadd("x", "1h") # => error
  v177 = timeadd("2017-11-22T00:00:00Z", "100ms") # => "2017-11-22T00:00:00Z"
  v178 = timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00Z") # => 0
  v179 = timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00Z") # => -1
  v180 = timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00Z") # => 1
  v181 = timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00-01:00") # => 0
  v182 = timecmp("2017-11-22T01:00:00Z", "x") # => error
  v183 = core::upper("a") # => "A"
  v184 = provider::x::y("a") # => error differs: unknown (functions of other providers are not known)
  v185 = nosuch(1) # => error differs: unknown (a function that is not known may be newer than this program)
}
