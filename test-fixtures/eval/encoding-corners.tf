# Wrong types, nulls, graphemes, large numbers and empty collections, function by function. Each value is followed
# by what `tofu console` of OpenTofu 1.12.6 gives for it, as JSON, or `error`.
# Where we differ on purpose, `differs` says what we give and why.
locals {
  v001 = base64decode("5pel5pys") # => "日本"
  v002 = base64decode("_w==") # => error
  v003 = base64decode("a") # => error
  v004 = base64decode("YQ") # => error
  v005 = base64encode(null) # => error
  v006 = urlencode("a b+c/日?&=~*") # => "a+b%2Bc%2F%E6%97%A5%3F%26%3D~%2A"
  v007 = urlencode(null) # => error
  v008 = textencodebase64("日", "UTF-16LE") # => "5WU="
  v009 = textencodebase64("日", "US-ASCII") # => error
  v010 = textdecodebase64("6Q==", "ISO-8859-1") # => "é"
  v011 = textdecodebase64("5WU=", "UTF-16LE") # => "日"
  v012 = textencodebase64("あ", "Shift_JIS") # => "gqA="
  v013 = textdecodebase64("gqA=", "Shift_JIS") # => "あ"
  v014 = jsonencode("<a>&\u2028") # => "\"\\u003ca\\u003e\\u0026\\u2028\""
  v015 = jsonencode({b = [null, true], a = 1.50}) # => "{\"a\":1.5,\"b\":[null,true]}"
  v016 = jsonencode(1e30) # => "1000000000000000000000000000000"
  v017 = jsonencode(0.1) # => "0.1"
  v018 = jsonencode("日\u0001\n\"") # => "\"日\\u0001\\n\\\"\""
  v019 = jsonencode(toset([2, 1])) # => "[1,2]"
  v020 = jsonencode(123456789012345678901234567890) # => "123456789012345678901234567890"
  v021 = jsondecode("[1, \"a\", null]") # => [1,"a",null]
  v022 = jsondecode("{\"a\": 1, \"a\": 2}") # => {"a":2}
  v023 = jsondecode(" null ") # => null
  v024 = jsondecode("\"\\ud83d\\ude00\"") # => "😀"
  v025 = jsondecode("12345678901234567890") # => 12345678901234567890
  v026 = jsondecode(null) # => error
  v027 = jsondecode("nul") # => error
  v028 = yamldecode("a: 1") # => {"a":1}
  v029 = yamldecode("- 1\n- a\n- ~") # => [1,"a",null]
  v030 = yamldecode("~") # => null
  v031 = yamldecode("yes") # => true
  v032 = yamldecode("on") # => true
  v033 = yamldecode("0x1F") # => 31
  v034 = yamldecode("0o17") # => 15
  v035 = yamldecode("017") # => 17
  v036 = yamldecode("1_000") # => "1_000"
  v037 = yamldecode("1.5e3") # => 1500
  v038 = yamldecode(".inf") # => error
  v039 = yamldecode("2001-01-01") # => "2001-01-01T00:00:00Z"
  v040 = yamldecode("a: &x 1\nb: *x") # => {"a":1,"b":1}
  v041 = yamldecode("<<: {a: 1}\nb: 2") # => {"a":1,"b":2}
  v042 = yamldecode("a: 1\na: 2") # => {"a":2} differs: error (a key twice is a mistake to the reader of YAML)
  v043 = yamldecode("a: |\n  x\n  y") # => {"a":"x\ny"}
  v044 = yamldecode("a: >\n  x\n  y") # => {"a":"x y"}
  v045 = yamldecode("!!str 1") # => "1"
  v046 = yamldecode("!!int \"1\"") # => "1"
  v047 = yamldecode("!x 1") # => error differs: 1 (tags of ones own are not looked at)
  v048 = yamldecode("1: a") # => {"1":"a"}
  v049 = yamldecode("null: a") # => error
  v050 = yamldecode("[a, {b: c}]") # => ["a",{"b":"c"}]
  v051 = yamldecode("a: b: c") # => error
  v052 = yamldecode("--- 1\n--- 2") # => error
  v053 = yamldecode("TRUE") # => true
  v054 = yamldecode("True") # => true
  v055 = yamldecode("Null") # => null
  v056 = yamldecode("\"\\u00e9\"") # => "é"
  v057 = yamldecode("a: 12345678901234567890") # => {"a":12345678901234567890}
  v058 = yamlencode({a = 1, b = [true, null]}) # => "\"a\": 1\n\"b\":\n- true\n- null\n"
  v059 = yamlencode("yes") # => "\"yes\"\n"
  v060 = yamlencode("1") # => "\"1\"\n"
  v061 = yamlencode("") # => "\"\"\n"
  v062 = yamlencode("a\nb") # => "|-\n  a\n  b\n"
  v063 = yamlencode("~") # => "\"~\"\n"
  v064 = yamlencode("日本: x") # => "\"日本: x\"\n"
  v065 = yamlencode("a: b") # => "\"a: b\"\n"
  v066 = yamlencode([[1]]) # => "- - 1\n"
  v067 = yamlencode({"1" = {}}) # => "\"1\": {}\n"
  v068 = csvdecode("a,b\n1,2") # => [{"a":"1","b":"2"}]
  v069 = csvdecode("a,b\n") # => []
  v070 = csvdecode("a,a\n1,2") # => error
  v071 = csvdecode("a,b\n1") # => error
  v072 = csvdecode("a\n\"x\"\"y\"") # => [{"a":"x\"y"}]
  v073 = csvdecode("a;b\n1;2") # => [{"a;b":"1;2"}]
  v074 = csvdecode("a\n\n1") # => [{"a":"1"}]
  v075 = csvdecode("\"a b\",c\n1,\"2\n3\"") # => [{"a b":"1","c":"2\n3"}]
  v076 = csvdecode("日\n本") # => [{"日":"本"}]
  v077 = csvdecode(null) # => error
  v078 = md5("日本") # => "4dbed2e657457884e67137d3514119b3"
  v079 = sha1("") # => "da39a3ee5e6b4b0d3255bfef95601890afd80709"
  v080 = sha256("") # => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  v081 = base64sha256("a") # => "ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs="
  v082 = base64sha512("") # => "z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=="
  v083 = sha512("日") # => "4298b70d831ef7be58947fce0eccf61da6e2d3baf4c0716b1965c1dd17cefed314ba098d4770407cb3afbc51e25d0231b5f76fac4ec07294f5b21d8f613655a4"
  v084 = md5(null) # => error
  v085 = sha256(1) # => "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"
  v086 = uuidv5("dns", "example.com") # => "cfbff0d1-9375-5685-968c-48ce8b15ae17"
  v087 = uuidv5("url", "日") # => "f9b1c2ab-608a-5bbf-8469-2d730cc47a9b"
  v088 = uuidv5("x500", "a") # => "54a0a790-c611-5b5b-b50e-ff01490ecdfa"
  v089 = uuidv5("oid", "1.2") # => "b4fe3335-a2ae-5c75-889c-b1247a0f6f02"
  v090 = uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "a") # => "4f3f2898-69e3-5a0d-820a-c4e87987dbce"
  v091 = uuidv5("bad", "a") # => error
  v092 = uuidv5(null, "a") # => error
  v093 = cidrhost("10.0.0.0/8", 5) # => "10.0.0.5"
  v094 = cidrhost("10.0.0.0/8", -1) # => "10.255.255.255"
  v095 = cidrhost("10.0.0.0/30", 4) # => error
  v096 = cidrhost("fd00::/64", 255) # => "fd00::ff"
  v097 = cidrhost("fd00::/64", 18446744073709551615) # => "fd00::ffff:ffff:ffff:ffff"
  v098 = cidrhost("10.0.0.1/8", 1) # => "10.0.0.1"
  v099 = cidrhost("x", 1) # => error
  v100 = cidrhost("10.0.0.0/8", 1.5) # => error
  v101 = cidrhost("010.0.0.0/8", 1) # => "10.0.0.1"
  v102 = cidrhost(null, 1) # => error
  v103 = cidrnetmask("10.0.0.0/12") # => "255.240.0.0"
  v104 = cidrnetmask("1.2.3.4") # => error
  v105 = cidrsubnet("10.0.0.0/8", 8, 2) # => "10.2.0.0/16"
  v106 = cidrsubnet("10.0.0.0/8", 0, 0) # => "10.0.0.0/8"
  v107 = cidrsubnet("10.0.0.0/30", 3, 0) # => error
  v108 = cidrsubnet("10.0.0.0/8", 2, 4) # => error
  v109 = cidrsubnet("fd00::/48", 16, 162) # => "fd00:0:0:a2::/64"
  v110 = cidrsubnet("10.0.0.0/8", 8, -1) # => "0.1.0.0/16" differs: error (a negative number is none of a network)
  v111 = cidrsubnet("10.1.2.3/16", 8, 1) # => "10.1.1.0/24"
  v112 = cidrsubnets("10.0.0.0/8", 8, 4, 8) # => ["10.0.0.0/16","10.16.0.0/12","10.32.0.0/16"]
  v113 = cidrsubnets("10.0.0.0/8") # => []
  v114 = cidrsubnets("10.0.0.0/31", 1, 1, 1) # => error
  v115 = cidrsubnets("fd00::/56", 8, 4) # => ["fd00::/64","fd00:0:0:10::/60"]
  v116 = cidrsubnets("10.0.0.0/8", 0) # => error
  v117 = timeadd("2017-11-22T00:00:00Z", "-1.5h") # => "2017-11-21T22:30:00Z"
  v118 = timeadd("2017-11-22", "1h") # => error
  v119 = timeadd("2016-02-28T23:59:60Z", "1s") # => error
  v120 = timeadd("2017-11-22T00:00:00.5Z", "500ms") # => "2017-11-22T00:00:01Z"
  v121 = timecmp("2017-11-22T00:00:00Z", "2017-11-22T09:00:00+09:00") # => 0
  v122 = timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:01Z") # => -1
  v123 = timecmp("a", "b") # => error
  v124 = formatdate("YYYY-MM-DD", "2018-01-02T23:12:01Z") # => "2018-01-02"
  v125 = formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01+09:00") # => "Tuesday, 02-Jan-18 23:12:01 +0900"
  v126 = formatdate("h:mmaa", "2018-01-02T00:12:01Z") # => "0:12am"
  v127 = formatdate("H HH AA", "2018-01-02T13:12:01Z") # => "1 01 PM"
  v128 = formatdate("'at' YYYY", "2018-01-02T13:12:01Z") # => "at 2018"
  v129 = formatdate("YYYYY", "2018-01-02T13:12:01Z") # => error
  v130 = formatdate("Q", "2018-01-02T13:12:01Z") # => error
  v131 = formatdate("ZZZZZ ZZZZ Z", "2018-01-02T13:12:01-05:30") # => "-05:30 -0530 -05:30"
  v132 = formatdate("", "2018-01-02T13:12:01Z") # => ""
  v133 = formatdate("DD", "2018-1-2T13:12:01Z") # => error
  v134 = formatdate("MMMM M D s m EEE", "2018-01-02T03:02:01Z") # => "January 1 2 1 2 Tue"
  v135 = dirname("/a/b/") # => "/a/b"
  v136 = dirname("a") # => "."
  v137 = dirname("/") # => "/"
  v138 = dirname("a//b") # => "a"
  v139 = basename("/a/b/") # => "b"
  v140 = basename("a/..") # => ".."
  v141 = dirname(null) # => error
  v142 = basename(1) # => "1"
  v143 = endswith("日本", "本") # => true
}
