locals {
  zero       = 0
  port       = 8443
  fraction   = 0.125
  small      = 1.5e-7
  large      = 12E+3
  exact      = 123456789012345678901234567890
  yes        = true
  no         = false
  nothing    = null
  empty      = ""
  plain      = "keiryo"
  escapes    = "tab\tline\nreturn\rquote\"backslash\\"
  unicode    = "\u6771\U0001F5FE"
  money      = "100$ and 50% off, $$ and %%"
  literally  = "$${var.a} and %%{ if b }"
  trailing   = "cost $"
  negative   = -3
}
