# expect-next: advice version-unpinned
provider "aws" {
  region = "ap-northeast-1"
}
