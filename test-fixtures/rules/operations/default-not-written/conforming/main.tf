resource "aws_redshift_cluster" "sales" { # fine: both are written
  cluster_identifier  = "sales"
  node_type           = "ra3.xlplus"
  publicly_accessible = false
  encrypted           = true
}
