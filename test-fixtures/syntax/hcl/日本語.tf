# 庁内システム 🗾
resource "aws_s3_bucket" "文書" {
  bucket = "文書保管-${var.環境}"
  名前     = "𠮷野家"
  tags = {
    所属 = "デジタル庁"
    π  = 3.14
  }
  café-été = local.é
  説明 = <<-終わり
    一行目 ${var.値}
      二行目
  終わり
}
