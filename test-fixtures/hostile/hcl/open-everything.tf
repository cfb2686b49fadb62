a "b" {
  c = [{(d ? <<-E
   ${ "%{ if f }
