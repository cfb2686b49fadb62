provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias    = "each"
  for_each = toset(["ap-northeast-1", "us-east-1"])
  region   = each.key
}

provider "aws" {
  alias    = "alike"
  for_each = toset(["a", "b"])
  region   = "us-west-2"
}

# The region is one of two, and not that of the default configuration.
resource "aws_sqs_queue" "each" {
  for_each = toset(["ap-northeast-1", "us-east-1"])
  provider = aws.each[each.key]
}

resource "aws_sqs_queue" "alike" {
  provider = aws.alike["a"]
}

module "queue" {
  source    = "./queue"
  for_each  = toset(["ap-northeast-1", "us-east-1"])
  providers = { aws = aws.each[each.key] }
}
