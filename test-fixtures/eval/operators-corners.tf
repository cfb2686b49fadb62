# Wrong types, nulls, graphemes, large numbers and empty collections, function by function. Each value is followed
# by what `tofu console` of OpenTofu 1.12.6 gives for it, as JSON, or `error`.
# Where we differ on purpose, `differs` says what we give and why.
locals {
  v001 = tolist(["a", 1]) # => ["a","1"]
  v002 = tolist([1, [2]]) # => error
  v003 = tolist([null, "a"]) # => [null,"a"]
  v004 = toset([1, "1"]) # => ["1"]
  v005 = toset([null, null]) # => [null]
  v006 = toset(["b", "a", "b"]) # => ["a","b"]
  v007 = toset([3, 20, 100]) # => [3,20,100]
  v008 = toset([true, "true"]) # => ["true"]
  v009 = toset([[2], [1]]) # => [[1],[2]] differs: [[2],[1]] (nothing promises an order of collections)
  v010 = toset([{a = 2}, {a = 1}]) # => [{"a":1},{"a":2}] differs: [{"a":2},{"a":1}] (nothing promises an order of collections)
  v011 = toset({a=1}) # => error
  v012 = tomap({a = 1, b = "x"}) # => {"a":"1","b":"x"}
  v013 = tomap({a = 1, b = [2]}) # => error
  v014 = tomap(null) # => null
  v015 = tomap([1]) # => error
  v016 = tomap({a = null, b = 1}) # => {"a":null,"b":1}
  v017 = tostring([1]) # => error
  v018 = tostring(1.0) # => "1"
  v019 = tostring("日") # => "日"
  v020 = can(1 / 0) # => true differs: false (infinity is no number here)
  v021 = can(null.a) # => false
  v022 = try(1 / 0, "d") # => error differs: "d" (infinity is no number here)
  v023 = try({}.a, {}.b, 3) # => 3
  v024 = try([1][5], null) # => null
  v025 = try(tonumber("a"), tobool("b"), "c") # => "c"
  v026 = 0 / 0 # => error
  v027 = [1, 2] == [1, 2] # => true
  v028 = toset([1]) == toset([1]) # => true
  v029 = "a" == "A" # => false
  v030 = 1 == true # => false
  v031 = "true" == true # => false
  v032 = -"x" # => error
  v033 = 1 < "2" # => true
  v034 = true > false # => error
  v035 = "10" > 9 # => true
  v036 = 1 + null # => error
  v037 = true ? [] : [1] # => []
  v038 = true ? {} : {a = 1} # => {}
  v039 = true ? {a = 1} : {b = 2} # => {"a":1}
  v040 = true ? tolist(["1"]) : [2, 3] # => ["1"]
  v041 = {for k, v in {b = 1, a = 2} : v => k} # => {"1":"b","2":"a"}
  v042 = {for x in ["a", "b", "a"] : x => 1...} # => {"a":[1,1],"b":[1]}
  v043 = [for k, v in toset(["b", "a"]) : "${k}${v}"] # => ["aa","bb"]
  v044 = [for x in [1, 2, 3] : x if x > 1] # => [2,3]
  v045 = {for x in [1, 2] : x => x} # => {"1":1,"2":2}
  v046 = {for x in [null] : x => 1} # => error
  v047 = [1, 2][*] # => [1,2]
  v048 = {a = 1}[*] # => [{"a":1}]
  v049 = [{a = [1, 2]}].*.a.0 # => [1]
  v050 = {a = {b = 1}}.a.b # => 1
  v051 = [1, 2][1.0] # => 2
  v052 = [1, 2][1.5] # => error
  v053 = [1, 2]["1"] # => 2
  v054 = [1, 2][-1] # => error
  v055 = [1, 2][null] # => error
  v056 = {"1" = "x"}[1] # => "x"
}
