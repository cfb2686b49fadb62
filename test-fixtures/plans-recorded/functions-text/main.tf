output "all" {
  value = {
    format   = format("%05.1f|%-4s|%q|%x", 3.14159, "ab", "q", 255)
    formatl  = formatlist("%s-%d", ["a", "b"], [1, 2])
    join     = join("/", ["a", "b"])
    split    = split(",", "a,b,,c")
    replace  = replace("a1b22", "/[0-9]+/", "<$0>")
    regex    = regex("^(?P<y>\\d{4})-(?P<m>\\d\\d)$", "2026-11")
    regexall = regexall("[a-z]", "a1b2")
    title    = title("hello world")
    substr   = substr("hello", -3, 2)
    trim     = trim("??x!?", "?!")
    indent   = indent(2, "a\nb")
    strrev   = strrev("abc")
    lower    = lower("ÄB")
    prefix   = trimprefix("aws_x", "aws_")
    starts   = startswith("abc", "ab")
    chomp    = chomp("a\n\n")
  }
}
