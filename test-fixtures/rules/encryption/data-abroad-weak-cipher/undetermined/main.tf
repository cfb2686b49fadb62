variable "region" {
  type = string
}

provider "aws" {
  region = var.region
}

# どこに置かれるかで、鍵の暗号が変わる
resource "aws_efs_file_system" "shared" { # expect: undetermined data-abroad-weak-cipher
  encrypted  = true
  kms_key_id = "alias/portal"
}
