output "all" {
  value = {
    b64  = base64encode("日本")
    unb  = base64decode("aGVsbG8=")
    json = jsonencode({ b = [1, null, "<x>"], a = true })
    yaml = yamlencode({ a = [1, "x"], b = { c = null } })
    csv  = csvdecode("a,b\n1,2\n3,4")
    url  = urlencode("a b&c")
    md5  = md5("x")
    sha  = sha256("x")
    uuid = uuidv5("dns", "example.jp")
    time = timeadd("2026-01-01T00:00:00Z", "36h")
    fmt  = formatdate("YYYY-MM-DD", "2026-04-01T12:00:00Z")
  }
}
