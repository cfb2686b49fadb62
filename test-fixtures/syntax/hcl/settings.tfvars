region    = "ap-northeast-1"
zones     = ["a", "c"]
encrypted = true
sizes = {
  web = 2
  db  = "large"
}
