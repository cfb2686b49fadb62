provider "google" {
  project = "example"
  region  = "asia-northeast1"
}

resource "google_compute_backend_service" "silent" { # expect: violation service-log-missing
  name                  = "silent"
  protocol              = "HTTPS"
  load_balancing_scheme = "EXTERNAL_MANAGED"
}

resource "google_compute_backend_service" "web" { # fine: 出力している
  name                  = "web"
  protocol              = "HTTPS"
  load_balancing_scheme = "EXTERNAL_MANAGED"

  log_config {
    enable      = true
    sample_rate = 1.0
  }
}

resource "google_compute_region_backend_service" "relay" { # fine: 通過型に要求ログはない
  name                  = "relay"
  load_balancing_scheme = "INTERNAL"
  protocol              = "TCP"
}

resource "google_container_cluster" "apps" { # fine: 書かなければ有効
  name     = "apps"
  location = "asia-northeast1"
}

resource "google_container_cluster" "quiet" {
  name     = "quiet"
  location = "asia-northeast1"

  logging_config {
    enable_components = [] # expect: violation service-log-missing
  }
}

resource "google_sql_database_instance" "ledger" { # expect: violation service-log-missing
  name             = "ledger"
  database_version = "POSTGRES_17"
  region           = "asia-northeast1"

  settings {
    tier = "db-custom-2-7680"
  }
}

resource "google_sql_database_instance" "index" { # fine: 接続を記録する
  name             = "index"
  database_version = "POSTGRES_17"
  region           = "asia-northeast1"

  settings {
    tier = "db-custom-2-7680"

    database_flags {
      name  = "log_connections"
      value = "on"
    }
  }
}
