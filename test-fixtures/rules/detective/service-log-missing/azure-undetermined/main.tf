provider "azurerm" {
  features {}
}

variable "target" {
  type = string
}

# 診断設定の対象が分からない
resource "azurerm_key_vault" "keys" { # expect: undetermined service-log-missing
  name                = "keys"
  location            = "japaneast"
  resource_group_name = "rg"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_monitor_diagnostic_setting" "some" {
  name                       = "some"
  target_resource_id         = var.target
  log_analytics_workspace_id = "workspace"

  enabled_log {
    category_group = "allLogs"
  }
}
