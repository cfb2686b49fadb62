provider "azurerm" {
  features {}
}

resource "azurerm_key_vault" "silent" { # expect: violation service-log-missing
  name                = "silent"
  location            = "japaneast"
  resource_group_name = "rg"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_key_vault" "logged" { # fine: 診断設定がログを出す
  name                = "logged"
  location            = "japaneast"
  resource_group_name = "rg"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_monitor_diagnostic_setting" "logged" {
  name                       = "logged"
  target_resource_id         = azurerm_key_vault.logged.id
  log_analytics_workspace_id = "workspace"

  enabled_log {
    category_group = "audit"
  }
}

# メトリクスだけの診断設定は、ログではない
resource "azurerm_kubernetes_cluster" "apps" {
  name                = "apps"
  location            = "japaneast"
  resource_group_name = "rg"
  dns_prefix          = "apps"
}

resource "azurerm_monitor_diagnostic_setting" "apps" { # expect: violation service-log-missing
  name                       = "apps"
  target_resource_id         = azurerm_kubernetes_cluster.apps.id
  log_analytics_workspace_id = "workspace"

  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_mssql_server" "ledger" { # fine: 監査ポリシーがある
  name                = "ledger"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"
}

resource "azurerm_mssql_server_extended_auditing_policy" "ledger" {
  server_id = azurerm_mssql_server.ledger.id
}

resource "azurerm_mssql_database" "ledger" { # fine: サーバの監査ポリシーが及ぶ
  name      = "ledger"
  server_id = azurerm_mssql_server.ledger.id
}
