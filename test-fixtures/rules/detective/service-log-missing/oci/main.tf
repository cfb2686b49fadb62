provider "oci" {
  region = "ap-tokyo-1"
}

resource "oci_load_balancer_load_balancer" "silent" { # expect: violation service-log-missing
  compartment_id = "ocid1.compartment.oc1..example"
  display_name   = "silent"
  shape          = "flexible"
  subnet_ids     = ["ocid1.subnet.oc1.ap-tokyo-1.example"]
}

resource "oci_load_balancer_load_balancer" "web" { # fine: サービスログがある
  compartment_id = "ocid1.compartment.oc1..example"
  display_name   = "web"
  shape          = "flexible"
  subnet_ids     = ["ocid1.subnet.oc1.ap-tokyo-1.example"]
}

resource "oci_logging_log" "web" {
  display_name = "web-access"
  log_group_id = "ocid1.loggroup.oc1.ap-tokyo-1.example"
  log_type     = "SERVICE"

  configuration {
    source {
      category    = "access"
      resource    = oci_load_balancer_load_balancer.web.id
      service     = "loadbalancer"
      source_type = "OCISERVICE"
    }
  }
}

# 無効にしたログは数えない
resource "oci_apigateway_deployment" "api" {
  compartment_id = "ocid1.compartment.oc1..example"
  gateway_id     = "ocid1.apigateway.oc1.ap-tokyo-1.example"
  path_prefix    = "/v1"

  specification {
  }
}

resource "oci_logging_log" "api" {
  display_name = "api-access"
  log_group_id = "ocid1.loggroup.oc1.ap-tokyo-1.example"
  log_type     = "SERVICE"
  is_enabled   = false # expect: violation service-log-missing

  configuration {
    source {
      category    = "access"
      resource    = oci_apigateway_deployment.api.id
      service     = "apigateway"
      source_type = "OCISERVICE"
    }
  }
}
