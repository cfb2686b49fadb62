# fine: 求められるまでは問わない
resource "aws_redshift_cluster" "sales" {
  cluster_identifier = "sales"
  node_type          = "ra3.xlplus"
}

resource "aws_redshift_cluster" "stock" {
  cluster_identifier  = "stock"
  node_type           = "ra3.xlplus"
  publicly_accessible = false
}
