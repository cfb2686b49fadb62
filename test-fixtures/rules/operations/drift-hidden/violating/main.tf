resource "aws_security_group" "web" {
  name = "web"
  lifecycle {
    ignore_changes = [ingress, tags] # expect: advice drift-hidden
  }
}

resource "aws_s3_bucket" "papers" {
  bucket = "papers"
  lifecycle {
    ignore_changes = all # expect: advice drift-hidden
  }
}

resource "aws_iam_role" "batch" {
  name               = "batch"
  assume_role_policy = "{}"
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [assume_role_policy] # expect: advice drift-hidden
  }
}

resource "aws_db_instance" "ledger" {
  engine = "postgres"
  lifecycle {
    ignore_changes = [
      publicly_accessible, # expect: advice drift-hidden
      storage_encrypted,
    ]
  }
}
