provider "aws" { region = "ap-northeast-1" }
# sekisho:ignore storage-unencrypted -- approved by the CISO
resource "aws_efs_file_system" "above" {
  encrypted = false
}
resource "aws_efs_file_system" "line" {
  encrypted  = false # sekisho:ignore storage-unencrypted, data-abroad -- one line
  kms_key_id = "x"
}
resource "aws_efs_file_system" "header" { # sekisho:ignore a-rule -- on the header
  encrypted = false
}
resource "aws_instance" "nested" {
  // sekisho:ignore nested -- a block within
  root_block_device {
    encrypted = false
  }
  tags = {
    a = 1
  } /* sekisho:ignore tagged -- behind its end */
  # sekisho:ignore far -- not beside anything

  ami = "x"
}
# sekisho:ignore no-reason
# another comment between
resource "aws_vpc" "v" {}

# sekisho:ignore called -- all that the module makes
module "m" {
  source = "./m"
}

# sekisho:ignore no-dashes the reason is behind no dashes
resource "aws_vpc" "dashes" {}

# sekisho:ignore one, two
resource "aws_vpc" "two" {}

# sekisho:ignore * -- there is no word for all rules
resource "aws_vpc" "star" {}

/* sekisho:ignore block */
resource "aws_vpc" "block" {}
