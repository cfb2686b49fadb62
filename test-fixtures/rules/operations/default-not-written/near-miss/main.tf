# 望ましくない値でも、書かれていれば別の規則が判定する
resource "aws_redshift_cluster" "open" { # fine: it is written
  cluster_identifier  = "open"
  node_type           = "ra3.xlplus"
  publicly_accessible = true
  encrypted           = false
}
