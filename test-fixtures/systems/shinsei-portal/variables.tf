variable "region" {
  type        = string
  description = "主リージョン"
  default     = "ap-northeast-1"
}

variable "dr_region" {
  type        = string
  description = "災害対策のリージョン"
  default     = "ap-northeast-3"
}

variable "environment" {
  type        = string
  description = "環境の名前"
}

variable "vpc_cidr" {
  type    = string
  default = "10.20.0.0/16"
}

variable "certificate_arn" {
  type        = string
  description = "ポータルの証明書"
}

variable "maintenance_cidrs" {
  type        = list(string)
  description = "保守事業者の接続元"
  default     = []
}

variable "office_gateway_ip" {
  type        = string
  description = "庁舎側VPN装置のアドレス"
}

variable "database" {
  type = object({
    engine_version = string
    instance_class = string
    backup_days    = number
  })
  description = "申請データベースの諸元"
}
