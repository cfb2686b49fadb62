provider "aws" {
  region = "ap-northeast-1"
}

variable "name" {
  type = string
}

variable "other" {
  type = string
}

data "aws_iam_policy_document" "kokai" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

# 同じ入力を名前にもつものは、値が分からなくても同じバケット
resource "aws_s3_bucket" "nyuryoku" {
  bucket = var.name
}

resource "aws_s3_bucket_policy" "nyuryoku" {
  bucket = var.name
  policy = data.aws_iam_policy_document.kokai.json # expect: violation public-storage
}

# 名前が書かれていれば、その名前の1つだけが指される
resource "aws_s3_bucket" "moji" {
  bucket = "shinsei-moji"
}

resource "aws_s3_bucket_policy" "moji" {
  bucket = "shinsei-moji"
  policy = data.aws_iam_policy_document.kokai.json # expect: violation public-storage
}

# fine: 別の入力の名前だが、上のポリシーはどちらも自分の相手をもつ
resource "aws_s3_bucket" "betsu" {
  bucket = var.other
}

# 同じ名前のバケットが2つ書かれていると、どちらを指すかは決まらない
resource "aws_s3_bucket" "onaji_1" { # expect: undetermined public-storage
  bucket = "shinsei-onaji"
}

resource "aws_s3_bucket" "onaji_2" { # expect: undetermined public-storage
  bucket = "shinsei-onaji"
}

resource "aws_s3_bucket_policy" "onaji" {
  bucket = "shinsei-onaji"
  policy = data.aws_iam_policy_document.kokai.json
}
