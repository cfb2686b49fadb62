provider "aws" {
  region = "ap-northeast-1"
}

# 取り込んだディスク
# expect-next: advice lift-and-shift
resource "aws_ebs_snapshot_import" "disk" {
  disk_container {
    format = "VHD"
    user_bucket {
      s3_bucket = "import"
      s3_key    = "server.vhd"
    }
  }
}

# 専用線のある構成で、アドレスを固定したサーバ
resource "aws_customer_gateway" "office" {
  bgp_asn    = 65000
  ip_address = "203.0.113.10"
  type       = "ipsec.1"
}

resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "m6i.large"
  private_ip    = "10.1.2.10" # expect: advice lift-and-shift
}
