%{ for h in hosts ~}
server ${h}:${port}
%{ endfor ~}
