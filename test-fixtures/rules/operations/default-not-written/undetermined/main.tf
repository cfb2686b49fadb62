variable "closed" {
  type = bool
}

resource "aws_redshift_cluster" "sales" {
  cluster_identifier  = "sales"
  node_type           = "ra3.xlplus"
  publicly_accessible = var.closed ? false : null # expect: undetermined default-not-written
  encrypted           = true
}
