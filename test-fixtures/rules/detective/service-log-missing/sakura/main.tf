provider "sakura" {
  zone = "tk1b"
}

resource "sakura_enhanced_lb" "web" { # fine: syslogへ出力している
  name = "web"
  plan = 100

  syslog = {
    server = "192.0.2.10"
  }
}

resource "sakura_enhanced_lb" "admin" {
  name = "admin"
  plan = 100

  monitoring_suite = {
    enabled = false # expect: violation service-log-missing
  }
}

# 書かないときの既定は、確かめられていない
resource "sakura_enhanced_lb" "quiet" { # expect: undetermined service-log-missing
  name = "quiet"
  plan = 100
}

resource "sakura_webaccel" "site" { # expect: violation service-log-missing
  name             = "site"
  domain_type      = "subdomain"
  request_protocol = "https"
}

resource "sakura_database" "ledger" { # fine: モニタリングスイートへ送る
  name     = "ledger"
  username = "app"

  monitoring_suite = {
    enabled = true
  }
}
