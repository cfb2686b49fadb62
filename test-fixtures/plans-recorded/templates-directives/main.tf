locals { names = ["a", "b"] }
output "for" { value = "%{for i, n in local.names}${i}=${n};%{endfor}" }
output "if" { value = "x%{if length(local.names) > 1} many%{else} one%{endif}" }
output "strip" { value = "  a %{~ if true ~} b %{~ endif ~}  c" }
output "escapes" { value = "$${a} %%{b} \"q\" \u3042 \t|" }
output "heredoc" {
  value = <<-EOT
    first ${upper("x")}
      indented
    last
  EOT
}
