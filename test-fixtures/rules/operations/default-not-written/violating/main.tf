resource "aws_redshift_cluster" "sales" { # expect: advice default-not-written
  cluster_identifier = "sales"
  node_type          = "ra3.xlplus"
}

resource "aws_redshift_cluster" "stock" { # expect: advice default-not-written
  cluster_identifier  = "stock"
  node_type           = "ra3.xlplus"
  publicly_accessible = false
}
