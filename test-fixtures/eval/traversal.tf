# Each value is followed by what `tofu console` of OpenTofu 1.12.6 gives for it, as JSON, or `error`.
# Where we differ on purpose, `differs` says what we give and why.
locals {
  v001 = [1, 2, 3][0] # => 1
  v002 = [1, 2, 3][2] # => 3
  v003 = [1, 2, 3][3] # => error
  v004 = [1, 2, 3][-1] # => error
  v005 = [1, 2, 3]["1"] # => 2
  v006 = [1, 2, 3][1.5] # => error
  v007 = ["a", "b"]["x"] # => error
  v008 = {a = 1}["a"] # => 1
  v009 = {a = 1}.a # => 1
  v010 = {a = 1}.b # => error
  v011 = {a = 1}["b"] # => error
  v012 = {"a b" = 1}["a b"] # => 1
  v013 = {1 = "x"}[1] # => "x"
  v014 = {1 = "x"}["1"] # => "x"
  v015 = {true = "x"}[true] # => "x"
  v016 = {a = {b = [10, 20]}}.a.b[1] # => 20
  v017 = [{a = 1}, {a = 2}][*].a # => [1,2]
  v018 = [{a = 1}, {a = 2}].*.a # => [1,2]
  v019 = [{a = 1}, {b = 2}][*].a # => error
  v020 = [[1, 2], [3]][*][0] # => [1,3]
  v021 = [for x in [1]: {a = x}][*].a # => [1]
  v022 = "abc"[0] # => error
  v023 = null[0] # => error
  v024 = null.a # => error
  v025 = "a"[*] # => ["a"]
  v026 = null[*] # => []
  v027 = [null][*] # => [null]
  v028 = {a = 1}[*].a # => [1]
  v029 = [][*].x # => []
  v030 = 5[*] # => [5]
  v031 = toset(["a"])[*] # => ["a"]
  v032 = tolist([{a = 1}])[*].a # => [1]
  v033 = tomap({x = 1})[*] # => [{"x":1}]
  v034 = [{a = {b = 1}}, {a = {b = 2}}].*.a.b # => [1,2]
  v035 = [{a = [1, 2]}, {a = [3]}][*].a[0] # => [1,3]
  v036 = {(1 + 1) = "x"} # => {"2":"x"}
  v037 = {("a${1}") = 1} # => {"a1":1}
  v038 = {"k${1 + 1}" = 2} # => {"k2":2}
  v039 = {a = 1, a = 2} # => {"a":2}
  v040 = {a : 1, b : 2} # => {"a":1,"b":2}
  v041 = {for k, v in {a = 1, b = 2} : k => v * 2} # => {"a":2,"b":4}
  v042 = {for k, v in {a = 1, b = 2} : v => k} # => {"1":"a","2":"b"}
  v043 = {for x in ["a", "b"] : x => upper(x)} # => {"a":"A","b":"B"}
  v044 = {for i, x in ["a", "b"] : x => i} # => {"a":0,"b":1}
  v045 = {for x in ["a", "b", "a"] : x => 1} # => error
  v046 = {for x in ["a", "b", "a"] : x => x...} # => {"a":["a","a"],"b":["b"]}
  v047 = {for i, x in ["a", "b", "a"] : x => i...} # => {"a":[0,2],"b":[1]}
  v048 = {for x in [1, 2, 3] : x => x if x > 1} # => {"2":2,"3":3}
  v049 = {for k, v in {} : k => v} # => {}
  v050 = {for x in toset(["b", "a"]) : x => length(x)} # => {"a":1,"b":1}
  v051 = [for x in [1, 2, 3] : x * 2] # => [2,4,6]
  v052 = [for x in [1, 2, 3] : x if x % 2 == 1] # => [1,3]
  v053 = [for i, x in ["a", "b"] : "${i}${x}"] # => ["0a","1b"]
  v054 = [for k, v in {b = 1, a = 2} : k] # => ["a","b"]
  v055 = [for k, v in {b = 1, a = 2} : "${k}=${v}"] # => ["a=2","b=1"]
  v056 = [for x in toset(["c", "a", "b"]) : x] # => ["a","b","c"]
  v057 = [for k, v in toset(["x"]) : "${k}${v}"] # => ["xx"]
  v058 = [for x in [] : x] # => []
  v059 = [for x in {} : x] # => []
  v060 = [for x in "abc" : x] # => error
  v061 = [for x in null : x] # => error
  v062 = [for x in [1, null, 3] : x if x != null] # => [1,3]
  v063 = [for x in [[1, 2], [3]] : [for y in x : y + 1]] # => [[2,3],[4]]
  v064 = [for x in [1, 2] : x if null] # => error
  v065 = [for x in [1, 2] : x if "true"] # => [1,2]
  v066 = [for x in [1] : y] # => error
  v067 = {for x in [1] : null => x} # => error
  v068 = {for x in ["a"] : x => null} # => {"a":null}
  v069 = [for s in ["b", "a"] : s] # => ["b","a"]
  v070 = [for k, v in {a = {n = 1}, b = {n = 2}} : v.n] # => [1,2]
  v071 = {for k, v in {a = {n = 1}} : k => merge(v, {m = 2})} # => {"a":{"m":2,"n":1}}
  v072 = [1, 2, 3].0 # => 1
  v073 = [1, 2, 3].5 # => error
  v075 = {a = [{b = 1}]}.a.0.b # => 1
}
