environment       = "production"
dr_region         = "ap-southeast-1" # 東京が使えないときの切替先
certificate_arn   = "arn:aws:acm:ap-northeast-1:111122223333:certificate/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"
maintenance_cidrs = ["0.0.0.0/0"]
office_gateway_ip = "203.0.113.10"

database = {
  engine_version = "13.14"
  instance_class = "db.m6g.large"
  backup_days    = 14
}
