output "t" { value = templatefile("${path.module}/t.tpl", { port = 80, hosts = ["a", "b"] }) }
output "f" { value = trimspace(file("${path.module}/f.txt")) }
output "j" { value = jsondecode(file("d.json")).list[1] }
output "y" { value = yamldecode(file("d.yaml")) }
output "set" { value = fileset(path.module, "d.*") }
output "exists" { value = [fileexists("f.txt"), fileexists("none")] }
