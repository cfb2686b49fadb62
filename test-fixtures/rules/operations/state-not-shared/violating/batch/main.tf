# expect-next: advice state-not-shared
provider "aws" {
  region = "ap-northeast-1"
}

module "queue" {
  source = "../modules/queue"
}
