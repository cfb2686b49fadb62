provider "aws" {
  region = "ap-northeast-1"
}

variable "caller" {
  type = string
}

resource "aws_sqs_queue_policy" "shinsei" {
  queue_url = "https://sqs.ap-northeast-1.amazonaws.com/111122223333/shinsei"

  policy = jsonencode({ # expect: undetermined public-resource-policy
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = var.caller
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}

resource "aws_lambda_permission" "yobidashi" {
  function_name = "yobidashi"
  action        = "lambda:InvokeFunction"
  principal     = var.caller # expect: undetermined public-resource-policy
}
