# Each value is followed by what `tofu console` of OpenTofu 1.12.6 gives for it, as JSON, or `error`.
# Where we differ on purpose, `differs` says what we give and why.
locals {
  v001 = alltrue([true, true]) # => true
  v002 = alltrue([true, false]) # => false
  v003 = alltrue([]) # => true
  v004 = alltrue(["true", true]) # => true
  v005 = alltrue([true, null]) # => false
  v006 = alltrue(["a"]) # => error
  v007 = alltrue([1]) # => error
  v008 = anytrue([false, true]) # => true
  v009 = anytrue([]) # => false
  v010 = anytrue(["true"]) # => true
  v011 = anytrue([null, true]) # => true
  v012 = anytrue([false, null]) # => false
  v013 = chunklist(["a", "b", "c", "d", "e"], 2) # => [["a","b"],["c","d"],["e"]]
  v014 = chunklist(["a"], 5) # => [["a"]]
  v015 = chunklist([], 2) # => []
  v016 = chunklist(["a", "b"], 0) # => [["a","b"]]
  v017 = chunklist(["a"], -1) # => error
  v018 = chunklist(["a", "b"], 1) # => [["a"],["b"]]
  v019 = coalesce("a", "b") # => "a"
  v020 = coalesce("", "b") # => "b"
  v021 = coalesce(null, "b") # => "b"
  v022 = coalesce(null, 1, "b") # => "1"
  v023 = coalesce(1, "b") # => "1"
  v024 = coalesce("", null) # => error
  v025 = coalesce(null) # => error
  v026 = coalesce() # => error
  v027 = coalesce(false, true) # => false
  v028 = coalesce(0, 1) # => 0
  v029 = coalesce([], ["a"]) # => []
  v030 = coalesce("", 1) # => "1"
  v031 = coalesce(["", "b"]...) # => "b"
  v032 = coalescelist(["a"], ["b"]) # => ["a"]
  v033 = coalescelist([], ["b"]) # => ["b"]
  v034 = coalescelist([], []) # => error
  v035 = coalescelist(null, ["b"]) # => error
  v036 = coalescelist() # => error
  v037 = coalescelist([], [1, 2]) # => [1,2]
  v038 = compact(["a", "", "b", null, "c"]) # => ["a","b","c"]
  v039 = compact([]) # => []
  v040 = compact(["", ""]) # => []
  v041 = compact([1, ""]) # => ["1"]
  v042 = compact("a") # => error
  v043 = concat(["a", ""], ["b", "c"]) # => ["a","","b","c"]
  v044 = concat([]) # => []
  v045 = concat() # => error
  v046 = concat(["a"], [1]) # => ["a",1]
  v047 = concat([1], [true]) # => [1,true]
  v048 = concat(tolist(["a"]), tolist(["b"])) # => ["a","b"]
  v049 = concat(["a"], null) # => error
  v050 = concat(["a"], "b") # => error
  v051 = concat([], [], ["x"]) # => ["x"]
  v052 = concat(toset(["a"]), ["b"]) # => error
  v053 = concat([["a"]], [["b", "c"]]) # => [["a"],["b","c"]]
  v054 = contains(["a", "b"], "a") # => true
  v055 = contains(["a", "b"], "d") # => false
  v056 = contains([1, 2], "1") # => false
  v057 = contains(["1"], 1) # => false
  v058 = contains([], "a") # => false
  v059 = contains([null], null) # => error
  v060 = contains(toset(["a"]), "a") # => true
  v061 = contains({a = 1}, "a") # => error
  v062 = contains(["a", null], "b") # => false
  v063 = contains([[1], [2]], [1]) # => true
  v064 = contains(tolist(["1", "2"]), 1) # => false
  v065 = contains(["a"], null) # => error
  v066 = contains("abc", "a") # => error
  v067 = distinct(["a", "b", "a", "c", "d", "b"]) # => ["a","b","c","d"]
  v068 = distinct([]) # => []
  v069 = distinct([1, "1"]) # => ["1"]
  v070 = distinct([1, 1.0]) # => [1]
  v071 = distinct([[1], [1], [2]]) # => [[1],[2]]
  v072 = distinct([{a = 1}, {a = 1}]) # => [{"a":1}]
  v073 = distinct(["b", "a"]) # => ["b","a"]
  v074 = element(["a", "b", "c"], 1) # => "b"
  v075 = element(["a", "b", "c"], 3) # => "a"
  v076 = element(["a", "b", "c"], 4) # => "b"
  v077 = element([], 0) # => error
  v078 = element(["a", "b"], -1) # => "b"
  v079 = element(toset(["a"]), 0) # => error
  v080 = element(["a"], "0") # => "a"
  v081 = element({a = 1}, 0) # => error
  v082 = element(["a", "b"], 1.5) # => error
  v083 = flatten([["a", "b"], [], ["c"]]) # => ["a","b","c"]
  v084 = flatten([[["a", "b"], []], ["c"]]) # => ["a","b","c"]
  v085 = flatten([]) # => []
  v086 = flatten(["a", ["b"]]) # => ["a","b"]
  v087 = flatten([toset(["b", "a"]), ["c"]]) # => ["a","b","c"]
  v088 = flatten([null, ["a"]]) # => [null,"a"]
  v089 = flatten("a") # => error
  v090 = flatten([{a = [1]}]) # => [{"a":[1]}]
  v091 = flatten([[1, "a"], [true]]) # => [1,"a",true]
  v092 = index(["a", "b", "c"], "b") # => 1
  v093 = index(["a"], "z") # => error
  v094 = index([], "a") # => error
  v095 = index([1, 2], "2") # => error
  v096 = index(["a", "a"], "a") # => 0
  v097 = keys({b = 1, a = 2}) # => ["a","b"]
  v098 = keys({}) # => []
  v099 = keys(["a"]) # => error
  v100 = keys(tomap({z = 1})) # => ["z"]
  v101 = keys(null) # => error
  v102 = lookup({a = "ay", b = "bee"}, "a", "what?") # => "ay"
  v103 = lookup({a = "ay"}, "c", "what?") # => "what?"
  v104 = lookup({a = "ay"}, "a") # => "ay"
  v105 = lookup({a = "ay"}, "c") # => error
  v106 = lookup({a = 1}, "c", "x") # => "x"
  v107 = lookup({a = [1]}, "a", []) # => [1]
  v108 = lookup({}, "a", 1) # => 1
  v109 = lookup({a = null}, "a", "d") # => null
  v110 = lookup({a = 1}, null, "d") # => error
  v111 = lookup({1 = "x"}, 1, "y") # => "x"
  v112 = lookup(["a"], 0, "y") # => error
  v113 = lookup({a = 1}, "b", null) # => null
  v114 = matchkeys(["i-1", "i-2", "i-3"], ["us", "eu", "us"], ["us"]) # => ["i-1","i-3"]
  v115 = matchkeys(["a"], ["b"], []) # => []
  v116 = matchkeys([], [], ["x"]) # => []
  v117 = matchkeys(["a"], ["b", "c"], ["b"]) # => error
  v118 = matchkeys(["a", "b"], [1, 2], [2]) # => ["b"]
  v119 = merge({a = "b", c = "d"}, {e = "f", c = "z"}) # => {"a":"b","c":"z","e":"f"}
  v120 = merge({a = "b"}, {a = [1, 2], c = "z"}, {d = 3}) # => {"a":[1,2],"c":"z","d":3}
  v121 = merge({}, {}) # => {}
  v122 = merge() # => {}
  v123 = merge(null, {a = 1}) # => {"a":1}
  v124 = merge({a = 1}, null) # => {"a":1}
  v125 = merge(null, null) # => {}
  v126 = merge({a = {b = 1}}, {a = {c = 2}}) # => {"a":{"c":2}}
  v127 = merge(["a"], {}) # => error
  v128 = merge(tomap({a = "1"}), tomap({b = "2"})) # => {"a":"1","b":"2"}
  v129 = merge(tomap({a = "1"}), {b = 2}) # => {"a":"1","b":2}
  v130 = merge([{a = 1}, {b = 2}]...) # => {"a":1,"b":2}
  v131 = merge([]...) # => {}
  v132 = merge({a = null}, {b = 1}) # => {"a":null,"b":1}
  v133 = merge({a = 1}, {a = null}) # => {"a":null}
  v134 = one([]) # => null
  v135 = one(["a"]) # => "a"
  v136 = one(["a", "b"]) # => error
  v137 = one(toset(["a"])) # => "a"
  v138 = one(null) # => error
  v139 = one([null]) # => null
  v140 = range(3) # => [0,1,2]
  v141 = range(1, 4) # => [1,2,3]
  v142 = range(1, 8, 2) # => [1,3,5,7]
  v143 = range(1, 4, 0.5) # => [1,1.5,2,2.5,3,3.5]
  v144 = range(4, 1) # => [4,3,2]
  v145 = range(10, 5, -2) # => [10,8,6]
  v146 = range(0) # => []
  v147 = range(1, 1) # => []
  v148 = range(5, 1, 1) # => error
  v149 = range(1, 5, -1) # => error
  v150 = range(1, 5, 0) # => error
  v151 = range(-3) # => [0,-1,-2]
  v152 = range(2000) # => error
  v153 = range("3") # => [0,1,2]
  v154 = reverse([1, 2, 3]) # => [3,2,1]
  v155 = reverse([]) # => []
  v156 = reverse(["a", 1]) # => [1,"a"]
  v157 = reverse(toset(["a", "b"])) # => ["b","a"]
  v158 = reverse("abc") # => error
  v159 = reverse(tolist(["x", "y"])) # => ["y","x"]
  v160 = setintersection(["a", "b"], ["b", "c"], ["b", "d"]) # => ["b"]
  v161 = setintersection(["a"], []) # => []
  v162 = setintersection(["a"]) # => ["a"]
  v163 = setintersection([1, 2], ["2"]) # => ["2"]
  v164 = setproduct(["a", "b"], ["x", "y"]) # => [["a","x"],["a","y"],["b","x"],["b","y"]]
  v165 = setproduct(["a"], []) # => []
  v166 = setproduct(["a"]) # => error
  v167 = setproduct([1], ["x", "y"], [true]) # => [[1,"x",true],[1,"y",true]]
  v168 = setproduct(toset(["b", "a"]), toset(["x"])) # => [["a","x"],["b","x"]]
  v169 = setproduct([["a"]], ["b"]) # => [[["a"],"b"]]
  v170 = setsubtract(["a", "b", "c"], ["a", "c"]) # => ["b"]
  v171 = setsubtract([], ["a"]) # => []
  v172 = setsubtract(["a", "a"], []) # => ["a"]
  v173 = setsubtract([1, 2], ["1"]) # => ["2"]
  v174 = setunion(["a", "b"], ["b", "c"], ["d"]) # => ["a","b","c","d"]
  v175 = setunion([]) # => []
  v176 = setunion(["b"], ["a"]) # => ["a","b"]
  v177 = setunion([1], ["a"]) # => ["1","a"]
  v178 = setunion() # => error
  v179 = slice(["a", "b", "c", "d"], 1, 3) # => ["b","c"]
  v180 = slice(["a", "b"], 0, 0) # => []
  v181 = slice(["a", "b"], 1, 2) # => ["b"]
  v182 = slice(["a", "b"], 1, 5) # => error
  v183 = slice(["a", "b"], -1, 1) # => error
  v184 = slice(["a", "b"], 2, 1) # => error
  v185 = slice(toset(["a"]), 0, 1) # => error
  v186 = slice([1, "a", true], 0, 2) # => [1,"a"]
  v187 = sort(["e", "d", "a", "x"]) # => ["a","d","e","x"]
  v188 = sort([]) # => []
  v189 = sort(["b", "B", "a", "A"]) # => ["A","B","a","b"]
  v190 = sort([10, 9, 1]) # => ["1","10","9"]
  v191 = sort(["あ", "ん", "い"]) # => ["あ","い","ん"]
  v192 = sort(toset(["b", "a"])) # => ["a","b"]
  v193 = sort([null, "a"]) # => error
  v194 = sort([["a"]]) # => error
  v195 = sort(["a10", "a2"]) # => ["a10","a2"]
  v196 = tolist(["a", "b"]) # => ["a","b"]
  v197 = tolist(["a", 3]) # => ["a","3"]
  v198 = tolist([1, true]) # => error
  v199 = tolist([true, "a"]) # => ["true","a"]
  v200 = tolist([]) # => []
  v201 = tolist(toset(["b", "a"])) # => ["a","b"]
  v202 = tolist({a = 1}) # => error
  v203 = tolist("a") # => error
  v204 = tolist(null) # => null
  v205 = tolist([null, 1]) # => [null,1]
  v206 = tolist([[1], ["a"]]) # => [["1"],["a"]]
  v207 = tolist([{a = 1}, {a = "b"}]) # => [{"a":"1"},{"a":"b"}]
  v208 = tolist([{a = 1}, {b = 1}]) # => [{"a":1},{"b":1}]
  v209 = tolist([[], [1]]) # => [[],[1]]
  v210 = toset(["c", "b", "b"]) # => ["b","c"]
  v211 = toset([1, 2, 1]) # => [1,2]
  v212 = toset([3, 20, 1]) # => [1,3,20]
  v213 = toset(["a", 1]) # => ["1","a"]
  v214 = toset([]) # => []
  v215 = toset([true, false]) # => [false,true]
  v216 = toset(["b", "あ", "A"]) # => ["A","b","あ"]
  v217 = toset("a") # => error
  v218 = toset({a = 1}) # => error
  v219 = toset([[1], [1]]) # => [[1]]
  v220 = toset([{a = 1}, {a = 1}]) # => [{"a":1}]
  v221 = toset([null]) # => [null]
  v222 = tomap({a = 1, b = 2}) # => {"a":1,"b":2}
  v223 = tomap({a = "foo", b = true}) # => {"a":"foo","b":"true"}
  v224 = tomap({a = 1, b = [1]}) # => error
  v225 = tomap({}) # => {}
  v226 = tomap(["a"]) # => error
  v227 = tomap({a = 1, b = true}) # => error
  v228 = tomap({a = {x = 1}, b = {x = "y"}}) # => {"a":{"x":"1"},"b":{"x":"y"}}
  v229 = transpose({a = ["1", "2"], b = ["2", "3"]}) # => {"1":["a"],"2":["a","b"],"3":["b"]}
  v230 = transpose({}) # => {}
  v231 = transpose({a = []}) # => {}
  v232 = transpose({b = ["x"], a = ["x"]}) # => {"x":["a","b"]}
  v233 = values({a = 3, c = 2, d = 1}) # => [3,2,1]
  v234 = values({b = "x", a = "y"}) # => ["y","x"]
  v235 = values({}) # => []
  v236 = values({a = 1, b = "c"}) # => [1,"c"]
  v237 = values(["a"]) # => error
  v238 = zipmap(["a", "b"], [1, 2]) # => {"a":1,"b":2}
  v239 = zipmap(["a", "b"], [1]) # => error
  v240 = zipmap([], []) # => {}
  v241 = zipmap(["a", "a"], [1, 2]) # => {"a":2}
  v242 = zipmap(["b", "a"], ["x", 1]) # => {"a":1,"b":"x"}
  v243 = zipmap([1], ["x"]) # => {"1":"x"}
  v244 = zipmap(["a"], tolist([{x = 1}])) # => {"a":{"x":1}}
  v245 = try({a = 1}.b, "fallback") # => "fallback"
  v246 = try({a = 1}.a, "fallback") # => 1
  v247 = try([1][5], [2][0]) # => 2
  v248 = try({a = 1}.b) # => error
  v249 = try(tonumber("x"), 0) # => 0
  v250 = try(null, "x") # => null
  v251 = try(jsondecode("{"), {}) # => {}
  v252 = try([for x in [{a = 1}] : x.b], "failed") # => "failed"
  v253 = try({a = {}.b}, "failed") # => "failed"
  v254 = try() # => error
  v255 = try(1 / 0, "inf") # => error differs: "inf" (a quotient by zero is infinite there and an error here)
  v256 = can({a = 1}.a) # => true
  v257 = can({a = 1}.b) # => false
  v258 = can(tonumber("x")) # => false
  v259 = can(regex("^[a-z]+$", "abc")) # => true
  v260 = can(regex("^[a-z]+$", "ABC")) # => false
  v261 = can(null) # => true
  v262 = can([][0]) # => false
  v263 = can(1 + "a") # => false
  v264 = nonsensitive(sensitive("x")) # => "x"
  v265 = nonsensitive("x") # => "x"
  v266 = issensitive(sensitive("x")) # => true
  v267 = issensitive("x") # => false
  v268 = issensitive([sensitive("x")]) # => false
  v269 = nonsensitive(sensitive([1])) # => [1]
}
