# Each value is followed by what `tofu console` of OpenTofu 1.12.6 gives for it, as JSON, or `error`.
# Where we differ on purpose, `differs` says what we give and why.
locals {
  v001 = abs(-5) # => 5
  v002 = abs(5) # => 5
  v003 = abs(-0.5) # => 0.5
  v004 = abs("-3") # => 3
  v005 = abs("x") # => error
  v006 = abs(null) # => error
  v007 = abs() # => error
  v008 = abs(1, 2) # => error
  v009 = ceil(1.1) # => 2
  v010 = ceil(-1.1) # => -1
  v011 = ceil(5) # => 5
  v012 = ceil("1.5") # => 2
  v013 = floor(1.9) # => 1
  v014 = floor(-1.1) # => -2
  v015 = floor(5) # => 5
  v016 = log(16, 2) # => 4
  v017 = log(50, 10) # => 1.6989700043360185
  v018 = log(50, 2) # => 5.643856189774724
  v019 = log(0, 10) # => error
  v020 = log(-1, 2) # => error
  v021 = log(1, 10) # => 0
  v022 = max(1, 3, 2) # => 3
  v023 = max(5) # => 5
  v024 = max() # => error
  v025 = max(-1, -2) # => -1
  v026 = max("10", 9) # => 10
  v027 = max([1, 2]...) # => 2
  v028 = max([]...) # => error
  v029 = min(1, 3, 2) # => 1
  v030 = min(1.5, 1.25) # => 1.25
  v031 = min(null, 1) # => error
  v032 = parseint("100", 10) # => 100
  v033 = parseint("FF", 16) # => 255
  v034 = parseint("ff", 16) # => 255
  v035 = parseint("-101", 2) # => -5
  v036 = parseint("12", 2) # => error
  v037 = parseint("", 10) # => error
  v038 = parseint("aA", 62) # => 656
  v039 = parseint("Z", 62) # => 61
  v040 = parseint("z", 36) # => 35
  v041 = parseint("Z", 36) # => 35
  v042 = parseint("10", 1) # => error
  v043 = parseint("10", 63) # => error
  v044 = parseint("1.5", 10) # => error
  v045 = parseint(12, 10) # => error
  v046 = parseint("99999999999999999999", 10) # => 99999999999999999999
  v047 = parseint("+5", 10) # => 5
  v048 = pow(3, 2) # => 9
  v049 = pow(2, 10) # => 1024
  v050 = pow(4, 0.5) # => 2
  v051 = pow(2, -1) # => 0.5
  v052 = pow(0, 0) # => 1
  v053 = pow(2, 100) # => 1267650600228229400000000000000
  v054 = pow(-8, 1/3) # => error
  v055 = signum(-13) # => -1
  v056 = signum(0) # => 0
  v057 = signum(344) # => 1
  v058 = signum(0.5) # => error
  v059 = sum([10, 13, 6, 4.5]) # => 33.5
  v060 = sum([]) # => error
  v061 = sum(["1", "2"]) # => 3
  v062 = sum([1, null]) # => error
  v063 = sum(["a"]) # => error
  v064 = sum(toset([1, 2])) # => 3
  v065 = sum([-1, 1]) # => 0
  v066 = sum(5) # => error
  v067 = tonumber("5") # => 5
  v068 = tonumber("5.50") # => 5.5
  v069 = tonumber("1e3") # => 1000
  v070 = tonumber("abc") # => error
  v071 = tonumber("") # => error
  v072 = tonumber(null) # => null
  v073 = tonumber(true) # => error
  v074 = tonumber("0x10") # => error
  v075 = tonumber(" 5") # => error
  v076 = tonumber("1_000") # => error
  v077 = tonumber("-1") # => -1
  v078 = tonumber("+1") # => 1
  v079 = tonumber(".5") # => 0.5
  v080 = tonumber("5.") # => 5
  v081 = tostring(1) # => "1"
  v082 = tostring(1.50) # => "1.5"
  v083 = tostring(true) # => "true"
  v084 = tostring("x") # => "x"
  v085 = tostring(null) # => null
  v086 = tostring([]) # => error
  v087 = tostring(1e15) # => "1000000000000000"
  v088 = tostring(123456789.123456789) # => "123456789.123456789"
  v089 = tostring(1e-10) # => "0.0000000001"
  v090 = tobool("true") # => true
  v091 = tobool("false") # => false
  v092 = tobool(true) # => true
  v093 = tobool("TRUE") # => error
  v094 = tobool("1") # => true
  v095 = tobool(1) # => error
  v096 = tobool(null) # => null
  v097 = tobool("yes") # => error
  v098 = tobool("") # => error
}
