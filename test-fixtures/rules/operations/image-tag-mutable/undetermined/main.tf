provider "aws" {
  region = "ap-northeast-1"
}

variable "tags" {
  type = string
}

resource "aws_ecr_repository" "app" {
  name                 = "app"
  image_tag_mutability = var.tags # expect: undetermined image-tag-mutable
}
