provider "aws" {
  region = "ap-northeast-1"
}

# fine: アドレスを固定していても、オンプレミスとはつながらない
resource "aws_instance" "dns" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.small"
  private_ip    = "10.1.2.10"
}
