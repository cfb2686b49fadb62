provider "aws" {
  region = "ap-northeast-1"
}

# この構成のバケットを指さない参照や名前は、ほかのバケットについて何も語らない
# （どれも判定に影響せず、kokai は違反、hikokai は適合のまま）
resource "aws_s3_bucket" "kokai" {
  bucket = "shinsei-kokai"
}

resource "aws_s3_bucket_acl" "kokai" {
  bucket = aws_s3_bucket.kokai.id
  acl    = "public-read" # expect: violation public-storage
}

# fine: 公開のポリシーはどれもほかのバケットのもの
resource "aws_s3_bucket" "hikokai" {
  bucket = "shinsei-hikokai"
}

# fine: 名前はAWSが生成する。生成された名前を書く前に知ることはできないので、書かれた名前がこのバケットを指すことはない
resource "aws_s3_bucket" "seisei" {
}

resource "aws_s3_bucket" "seisei_prefix" {
  bucket_prefix = "shinsei-"
}

# どこにも宣言されていないリソースへの参照: 誤りか別のもので、上のどれでもない
resource "aws_s3_bucket_policy" "undeclared" {
  bucket = aws_s3_bucket.nai.id
  policy = data.aws_iam_policy_document.kokai.json
}

resource "aws_s3_bucket_public_access_block" "undeclared" {
  bucket            = aws_s3_bucket.nai[0].id
  block_public_acls = true
}

resource "aws_s3_bucket_policy" "undeclared_text" {
  bucket = "${aws_s3_bucket.nai.bucket}"
  policy = data.aws_iam_policy_document.kokai.json
}

resource "aws_s3_bucket_policy" "undeclared_module" {
  bucket = module.nai.bucket_id
  policy = data.aws_iam_policy_document.kokai.json
}

# データソースが読むバケットは、この構成が作るものではない
data "aws_s3_bucket" "kizon" {
  bucket = "kizon"
}

resource "aws_s3_bucket_policy" "data" {
  bucket = data.aws_s3_bucket.kizon.id
  policy = data.aws_iam_policy_document.kokai.json
}

# 手元にないモジュールの出力は、そのモジュールが作るもの。渡していないバケットではない
module "kochi" {
  source  = "example.com/kochi/bucket/aws"
  version = "1.0.0"
  name    = "kochi"
}

resource "aws_s3_bucket_policy" "module" {
  bucket = module.kochi.bucket_id
  policy = data.aws_iam_policy_document.kokai.json
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
