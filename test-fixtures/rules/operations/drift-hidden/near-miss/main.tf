resource "aws_autoscaling_group" "web" {
  lifecycle {
    ignore_changes = [load_balancers, target_group_arns] # fine: attached elsewhere
  }
}

resource "aws_lambda_function" "notify" {
  function_name = "notify"
  lifecycle {
    ignore_changes = [source_code_hash, filename, last_modified] # fine: another pipeline delivers the code
  }
}

resource "aws_kms_key" "ledger" {
  lifecycle {
    prevent_destroy = true # fine: nothing is overlooked
  }
}
