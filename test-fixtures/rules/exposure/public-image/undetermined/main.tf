provider "aws" {
  region = "ap-northeast-1"
}

variable "reader" {
  type = string
}

resource "aws_lambda_layer_version_permission" "so" {
  layer_name     = "so"
  version_number = 1
  statement_id   = "aite"
  action         = "lambda:GetLayerVersion"
  principal      = var.reader # expect: undetermined public-image
}

resource "aws_imagebuilder_distribution_configuration" "haifu" {
  name = "haifu"

  distribution {
    region = "ap-northeast-1"

    ami_distribution_configuration {
      name = "haifu"

      launch_permission {
        user_groups = [var.reader] # expect: undetermined public-image
      }
    }
  }
}
