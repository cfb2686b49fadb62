resource "aws_instance" "app" {
  ami = "ami-0a1b2c3d4e5f60718"

  provisioner "remote-exec" { # expect: advice manual-steps
    inline = ["sudo systemctl restart portal"]
  }

  provisioner "file" { # expect: advice manual-steps
    source      = "portal.conf"
    destination = "/etc/portal.conf"
  }
}

resource "null_resource" "migrate" {
  provisioner "local-exec" { # expect: advice manual-steps
    command = "./migrate.sh"
  }
}

resource "terraform_data" "seed" {
  provisioner "local-exec" { # expect: advice manual-steps
    command = "./seed.sh"
  }
}

resource "aws_launch_template" "batch" {
  # expect-next: advice manual-steps
  user_data = base64encode(<<-EOT
    #!/bin/bash
    echo "step 00: prepare directory /srv/portal/00 and its owner" >> /var/log/setup.log
    echo "step 01: prepare directory /srv/portal/01 and its owner" >> /var/log/setup.log
    echo "step 02: prepare directory /srv/portal/02 and its owner" >> /var/log/setup.log
    echo "step 03: prepare directory /srv/portal/03 and its owner" >> /var/log/setup.log
    echo "step 04: prepare directory /srv/portal/04 and its owner" >> /var/log/setup.log
    echo "step 05: prepare directory /srv/portal/05 and its owner" >> /var/log/setup.log
    echo "step 06: prepare directory /srv/portal/06 and its owner" >> /var/log/setup.log
    echo "step 07: prepare directory /srv/portal/07 and its owner" >> /var/log/setup.log
    echo "step 08: prepare directory /srv/portal/08 and its owner" >> /var/log/setup.log
    echo "step 09: prepare directory /srv/portal/09 and its owner" >> /var/log/setup.log
    echo "step 10: prepare directory /srv/portal/10 and its owner" >> /var/log/setup.log
    echo "step 11: prepare directory /srv/portal/11 and its owner" >> /var/log/setup.log
    echo "step 12: prepare directory /srv/portal/12 and its owner" >> /var/log/setup.log
    echo "step 13: prepare directory /srv/portal/13 and its owner" >> /var/log/setup.log
    echo "step 14: prepare directory /srv/portal/14 and its owner" >> /var/log/setup.log
    echo "step 15: prepare directory /srv/portal/15 and its owner" >> /var/log/setup.log
    echo "step 16: prepare directory /srv/portal/16 and its owner" >> /var/log/setup.log
    echo "step 17: prepare directory /srv/portal/17 and its owner" >> /var/log/setup.log
    echo "step 18: prepare directory /srv/portal/18 and its owner" >> /var/log/setup.log
    echo "step 19: prepare directory /srv/portal/19 and its owner" >> /var/log/setup.log
    echo "step 20: prepare directory /srv/portal/20 and its owner" >> /var/log/setup.log
    echo "step 21: prepare directory /srv/portal/21 and its owner" >> /var/log/setup.log
    echo "step 22: prepare directory /srv/portal/22 and its owner" >> /var/log/setup.log
    echo "step 23: prepare directory /srv/portal/23 and its owner" >> /var/log/setup.log
    echo "step 24: prepare directory /srv/portal/24 and its owner" >> /var/log/setup.log
    echo "step 25: prepare directory /srv/portal/25 and its owner" >> /var/log/setup.log
    echo "step 26: prepare directory /srv/portal/26 and its owner" >> /var/log/setup.log
    echo "step 27: prepare directory /srv/portal/27 and its owner" >> /var/log/setup.log
    echo "step 28: prepare directory /srv/portal/28 and its owner" >> /var/log/setup.log
    echo "step 29: prepare directory /srv/portal/29 and its owner" >> /var/log/setup.log
  EOT
  )
}
