# Wrong types, nulls, graphemes, large numbers and empty collections, function by function. Each value is followed
# by what `tofu console` of OpenTofu 1.12.6 gives for it, as JSON, or `error`.
# Where we differ on purpose, `differs` says what we give and why.
locals {
  v001 = length({}) # => 0
  v002 = length(toset([])) # => 0
  v003 = length([null]) # => 1
  v004 = alltrue(["x"]) # => error
  v005 = alltrue(null) # => error
  v006 = anytrue([null]) # => false
  v007 = anytrue([false, "true"]) # => true
  v008 = anytrue(toset([false])) # => false
  v009 = chunklist([1, 2, 3], 2) # => [[1,2],[3]]
  v010 = chunklist([1, 2], 0) # => [[1,2]]
  v011 = chunklist([1], -1) # => error
  v012 = chunklist([1, "a"], 1) # => [["1"],["a"]]
  v013 = chunklist(null, 1) # => error
  v014 = chunklist([1,2,3], 1.5) # => error
  v015 = coalesce(null, "", "a") # => "a"
  v016 = coalesce(null, null) # => error
  v017 = coalesce("", 0) # => "0"
  v018 = coalesce(null, 1, "a") # => "1"
  v019 = coalesce(true, "a") # => "true"
  v020 = coalesce(null, []) # => []
  v021 = coalesce([], [1]) # => []
  v022 = coalescelist([], [1]) # => [1]
  v023 = coalescelist(null, [1]) # => error
  v024 = coalescelist([null]) # => [null]
  v025 = coalescelist(toset([]), ["a"]) # => error
  v026 = compact(["a", "", null, "b"]) # => ["a","b"]
  v027 = compact(null) # => error
  v028 = compact(["", " "]) # => [" "]
  v029 = compact([[1]]) # => error
  v030 = concat([], []) # => []
  v031 = concat([1], ["a"]) # => [1,"a"]
  v032 = concat(null, [1]) # => error
  v033 = concat(toset([1]), [2]) # => error
  v034 = concat({a=1}) # => error
  v035 = contains([1, "2"], 2) # => false
  v036 = contains([], 1) # => false
  v037 = contains(null, 1) # => error
  v038 = contains({a = 1}, 1) # => error
  v039 = contains([[1]], [1]) # => true
  v040 = contains([{a = 1}], {a = 1}) # => true
  v041 = contains([1, 2.0], 2) # => true
  v042 = distinct([1, "1", 1]) # => ["1"]
  v043 = distinct([null, null]) # => [null]
  v044 = distinct([[1], [1]]) # => [[1]]
  v045 = distinct(["b", "a", "b"]) # => ["b","a"]
  v046 = distinct(toset(["a"])) # => ["a"]
  v047 = distinct(null) # => error
  v048 = element(["a", "b"], 3) # => "b"
  v049 = element(["a", "b", "c"], -4) # => "c"
  v050 = element(["a"], 0.5) # => error
  v051 = element(null, 0) # => error
  v052 = element([1, "a"], 1) # => "a"
  v053 = flatten([[1, [2]], [[3]]]) # => [1,2,3]
  v054 = flatten([[], [[]]]) # => []
  v055 = flatten([1, null]) # => [1,null]
  v056 = flatten([toset([1, 2]), [3]]) # => [1,2,3]
  v057 = flatten(toset([[1], [2]])) # => [1,2]
  v058 = flatten(null) # => error
  v059 = index(["a", "b"], "b") # => 1
  v060 = index([1, "1"], "1") # => 1
  v061 = index([], 1) # => error
  v062 = index([null], null) # => error
  v063 = index([[1], [2]], [2]) # => 1
  v064 = index({a=1}, 1) # => error
  v065 = one([1]) # => 1
  v066 = one([1, 2]) # => error
  v067 = one("a") # => error
  v068 = one({}) # => error
  v069 = reverse([1, "a", null]) # => [null,"a",1]
  v070 = reverse("ab") # => error
  v071 = reverse(null) # => error
  v072 = slice([1, 2, 3], 1, 2) # => [2]
  v073 = slice([1, 2], 0, 3) # => error
  v074 = slice([1, 2], 2, 2) # => []
  v075 = slice([1, 2], -1, 1) # => error
  v076 = slice([], 0, 0) # => []
  v077 = slice(["a", 1], 0, 1) # => ["a"]
  v078 = slice([1,2], 2, 1) # => error
  v079 = slice(null, 0, 0) # => error
  v080 = slice(toset([1]), 0, 1) # => error
  v081 = slice("abc", 0, 1) # => error
  v082 = sort(["b", "a", "B", "10", "9"]) # => ["10","9","B","a","b"]
  v083 = sort([3, 20]) # => ["20","3"]
  v084 = sort(["é", "z", "e"]) # => ["e","z","é"]
  v085 = sort(["日", "本", "a"]) # => ["a","日","本"]
  v086 = sort([null]) # => error
  v087 = sort([[1]]) # => error
  v088 = sort(["\U0001F600", "\uFF5E"]) # => ["～","😀"]
  v089 = keys([1]) # => error
  v090 = keys({"é" = 1, z = 2, "日" = 3}) # => ["z","é","日"]
  v091 = keys({(1) = 2, (true) = 3}) # => ["1","true"]
  v092 = values({b = 1, a = "x"}) # => ["x",1]
  v093 = values(null) # => error
  v094 = values([1]) # => error
  v095 = lookup({a = 1}, "a") # => 1
  v096 = lookup({a = 1}, "b", 2) # => 2
  v097 = lookup({a = 1}, "b") # => error
  v098 = lookup({a = null}, "a", 1) # => null
  v099 = lookup({}, "a", "x") # => "x"
  v100 = lookup({a = 1}, null, 2) # => error
  v101 = lookup({a = 1}, "a", "x") # => 1
  v102 = lookup(tomap({a = "1"}), "b", 2) # => "2"
  v103 = lookup({"1" = 2}, 1, 3) # => 2
  v104 = lookup(null, "a", 1) # => error
  v105 = lookup([1], 0, 2) # => error
  v106 = lookup({a=1,b="x"}, "c", true) # => true
  v107 = matchkeys(["a", "b"], ["x", "y"], ["y"]) # => ["b"]
  v108 = matchkeys([], [], []) # => []
  v109 = matchkeys(["a"], ["x", "y"], ["y"]) # => error
  v110 = matchkeys(["a", "b"], [1, 2], ["2"]) # => ["b"]
  v111 = matchkeys(["a"], ["x"], []) # => []
  v112 = matchkeys(["a", "b"], ["x", "x"], ["x"]) # => ["a","b"]
  v113 = merge({a = 1}, {a = 2, b = null}) # => {"a":2,"b":null}
  v114 = merge({}, null) # => {}
  v115 = merge(null) # => {}
  v116 = merge({a = 1}, ["x"]) # => error
  v117 = merge({a=1}, {b="x"}) # => {"a":1,"b":"x"}
  v118 = setunion([], []) # => []
  v119 = setunion(["a"], [1]) # => ["1","a"]
  v120 = setunion([1, 2], [2, 3]) # => [1,2,3]
  v121 = setunion(null, [1]) # => error
  v122 = setunion(["b"],["a"]) # => ["a","b"]
  v123 = setintersection(["a", "b"], ["b", "c"]) # => ["b"]
  v124 = setintersection([], ["a"]) # => []
  v125 = setintersection(["1"], [1]) # => ["1"]
  v126 = setsubtract(["a", "b"], ["a"]) # => ["b"]
  v127 = setsubtract([], []) # => []
  v128 = setsubtract(["1"], [1]) # => []
  v129 = setsubtract(["a"], null) # => error
  v130 = setproduct(["a", "b"], [1, 2]) # => [["a",1],["a",2],["b",1],["b",2]]
  v131 = setproduct([], ["a"]) # => []
  v132 = setproduct() # => error
  v133 = setproduct(["a"], toset(["b", "c"])) # => [["a","b"],["a","c"]]
  v134 = setproduct(toset(["b", "a"]), toset(["c"])) # => [["a","c"],["b","c"]]
  v135 = setproduct(["a", 1], [true]) # => [["a",true],["1",true]]
  v136 = setproduct(null, ["a"]) # => error
  v137 = transpose({a = ["x", "y"], b = ["y"]}) # => {"x":["a"],"y":["a","b"]}
  v138 = transpose({a = [1]}) # => {"1":["a"]}
  v139 = transpose({a = null}) # => error
  v140 = transpose(null) # => error
  v141 = zipmap(["a"], [1, 2]) # => error
  v142 = zipmap(["a", "b"], [1, "x"]) # => {"a":1,"b":"x"}
  v143 = zipmap([null], [1]) # => error
  v144 = zipmap(["a"], null) # => error
  v145 = zipmap(toset(["a"]), [1]) # => {"a":1}
}
