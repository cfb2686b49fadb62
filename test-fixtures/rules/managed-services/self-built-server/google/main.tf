provider "google" {
  project = "shinsei-portal"
  region  = "asia-northeast1"
}

resource "google_compute_instance" "web" { # expect: violation self-built-server
  name         = "web"
  zone         = "asia-northeast1-a"
  machine_type = "e2-small"

  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }

  network_interface {
    network = "shinsei"
  }
}

# fine: サーバを構築しないコンテナ
resource "google_cloud_run_v2_service" "api" {
  name     = "api"
  location = "asia-northeast1"

  template {
    containers {
      image = "asia-northeast1-docker.pkg.dev/shinsei-portal/api/api:1"
    }
  }
}
