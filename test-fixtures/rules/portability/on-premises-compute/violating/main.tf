provider "aws" {
  region = "ap-northeast-1"
}

# expect-next: advice on-premises-compute
data "aws_outposts_outpost" "rack" {
  name = "rack"
}

resource "aws_ecs_service" "outside" {
  name            = "outside"
  task_definition = "outside:1"
  launch_type     = "EXTERNAL" # expect: advice on-premises-compute
}

# expect-next: advice on-premises-compute
resource "aws_ssm_activation" "activation" {
  iam_role           = "outside"
  registration_limit = 10
}

resource "aws_eks_cluster" "hybrid" {
  name     = "hybrid"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
  remote_network_config {
    remote_node_networks {
      cidrs = ["192.168.10.0/24"] # expect: advice on-premises-compute
    }
  }
}

# expect-next: advice on-premises-compute
resource "aws_rolesanywhere_trust_anchor" "anchor" {
  name = "outside"
  source {
    source_type = "CERTIFICATE_BUNDLE"
    source_data {
      x509_certificate_data = "placeholder"
    }
  }
}
