terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.10"
    }
  }
}

provider "azurerm" {
  features {}
}

variable "tls" {
  type = string
}

resource "azurerm_storage_account" "old" {
  name                     = "oldexample"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
  min_tls_version          = "TLS1_0" # expect: violation old-tls-version
}

resource "azurerm_storage_account" "implicit" { # fine: バージョン3からの既定は1.2
  name                     = "implicitexample"
  resource_group_name      = "rg"
  location                 = "japaneast"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_linux_web_app" "portal" {
  name                = "portal"
  resource_group_name = "rg"
  location            = "japaneast"
  service_plan_id     = "plan"

  site_config {
    minimum_tls_version     = "1.1" # expect: violation old-tls-version
    scm_minimum_tls_version = "1.2"
  }
}

resource "azurerm_mssql_server" "ledger" {
  name                = "ledger"
  resource_group_name = "rg"
  location            = "japaneast"
  version             = "12.0"
  minimum_tls_version = var.tls # expect: undetermined old-tls-version
}

resource "azurerm_api_management" "gateway" {
  name                = "gateway"
  resource_group_name = "rg"
  location            = "japaneast"
  publisher_name      = "example"
  publisher_email     = "ops@example.go.jp"
  sku_name            = "Standard_1"

  security {
    frontend_tls10_enabled = true # expect: violation old-tls-version
  }
}

resource "azurerm_mysql_flexible_server_configuration" "tls" {
  name                = "tls_version"
  resource_group_name = "rg"
  server_name         = "ledger"
  value               = "TLSv1,TLSv1.2" # expect: violation old-tls-version
}

resource "azurerm_mysql_flexible_server_configuration" "tls12" { # fine: 1.2だけ
  name                = "tls_version"
  resource_group_name = "rg"
  server_name         = "index"
  value               = "TLSv1.2"
}

resource "azurerm_mysql_flexible_server_configuration" "other" { # fine: TLSの設定ではない
  name                = "wait_timeout"
  resource_group_name = "rg"
  server_name         = "ledger"
  value               = "600"
}
