provider "google" {
  project = "example"
  region  = "asia-northeast1"
}

# 書かなければTLS 1.0から
resource "google_compute_ssl_policy" "default" { # expect: violation old-tls-version
  name = "default"
}

resource "google_compute_ssl_policy" "old" {
  name            = "old"
  profile         = "MODERN"
  min_tls_version = "TLS_1_1" # expect: violation old-tls-version
}

resource "google_compute_ssl_policy" "modern" { # fine: 1.2以上
  name            = "modern"
  profile         = "MODERN"
  min_tls_version = "TLS_1_2"
}

resource "google_compute_ssl_policy" "restricted" { # fine: RESTRICTEDの暗号スイートはTLS 1.2以上にしかない
  name    = "restricted"
  profile = "RESTRICTED"
}

resource "google_compute_target_https_proxy" "bare" { # expect: violation old-tls-version
  name    = "bare"
  url_map = "projects/example/global/urlMaps/web"
}

resource "google_compute_target_https_proxy" "web" { # fine: 1.2以上のポリシーを使う
  name       = "web"
  url_map    = "projects/example/global/urlMaps/web"
  ssl_policy = google_compute_ssl_policy.modern.id
}

variable "policy" {
  type = string
}

resource "google_compute_target_https_proxy" "given" {
  name       = "given"
  url_map    = "projects/example/global/urlMaps/web"
  ssl_policy = var.policy # expect: undetermined old-tls-version
}
