provider "aws" {
  region = "ap-northeast-1"
}

# 導入だけでは助言
resource "aws_instance" "node" {
  ami           = "ami-0a1b2c3d4e5f67890"
  instance_type = "t3.medium"
  # expect-next: advice self-built-operations
  user_data = <<-EOT
    #!/bin/bash
    docker run -d -p 80:3000 grafana/grafana:11.2.0
  EOT
}
