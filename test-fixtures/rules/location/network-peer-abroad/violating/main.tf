provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_vpc_peering_connection" "branch" {
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0fedcba9876543210"
  peer_region = "us-west-2" # expect: advice network-peer-abroad
}

resource "aws_vpc_endpoint" "service" {
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0"
  vpc_endpoint_type = "Interface"
  service_region    = "us-east-1" # expect: advice network-peer-abroad
}

resource "aws_vpc_endpoint_service" "offer" {
  acceptance_required        = true
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/net/app/0123456789abcdef"]
  supported_regions          = ["ap-northeast-1", "ap-southeast-1"] # expect: advice network-peer-abroad
}

resource "aws_globalaccelerator_endpoint_group" "entry" {
  listener_arn          = "arn:aws:globalaccelerator::111122223333:accelerator/a/listener/b"
  endpoint_group_region = "us-west-2" # expect: advice network-peer-abroad
}

resource "aws_opensearch_outbound_connection" "search" {
  connection_alias = "search"

  local_domain_info {
    owner_id    = "111122223333"
    region      = "ap-northeast-1"
    domain_name = "here"
  }

  remote_domain_info {
    owner_id    = "111122223333"
    region      = "eu-west-1" # expect: advice network-peer-abroad
    domain_name = "there"
  }
}

resource "aws_networkmanager_dx_gateway_attachment" "lines" {
  core_network_id            = "core-network-0123456789abcdef0"
  direct_connect_gateway_arn = "arn:aws:directconnect::111122223333:dx-gateway/example"
  edge_locations             = ["ap-northeast-1", "us-east-1"] # expect: advice network-peer-abroad
}
