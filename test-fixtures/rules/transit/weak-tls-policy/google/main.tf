provider "google" {
  project = "example"
  region  = "asia-northeast1"
}

# 書かなければ、3DESも許すCOMPATIBLEになる
resource "google_compute_ssl_policy" "default" { # expect: violation weak-tls-policy
  name = "default"
}

resource "google_compute_ssl_policy" "modern" {
  name            = "modern"
  profile         = "MODERN" # expect: undetermined weak-tls-policy
  min_tls_version = "TLS_1_2"
}

resource "google_compute_ssl_policy" "restricted" { # fine: 推奨の組み合わせだけ
  name            = "restricted"
  profile         = "RESTRICTED"
  min_tls_version = "TLS_1_2"
}

resource "google_compute_ssl_policy" "custom" {
  name            = "custom"
  profile         = "CUSTOM"
  min_tls_version = "TLS_1_2"
  custom_features = ["TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLS_RSA_WITH_3DES_EDE_CBC_SHA"] # expect: violation weak-tls-policy
}
