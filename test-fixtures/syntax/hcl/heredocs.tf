resource "aws_iam_role_policy" "reader" {
  policy = <<EOF
{
  "Resource": "${aws_s3_bucket.docs.arn}/*",
  "Price": "$5 or 10%"
}
EOF

  indented = <<-EOT
    first
      second ${var.a}
    ${var.b} third

    %{ for x in var.list ~}
    - ${x}
    %{ endfor ~}
    end
  EOT

  marker_within = <<-END
    END of the first part
  ENDING
    END
  escaped = <<-T
      $${HOME} %%{ if }
    T
  empty = <<NONE
NONE
  in_call = upper(<<-A
    text
  A
  )
  after_strip = <<-S
    a ${~ var.x ~}
    b
  S
}
