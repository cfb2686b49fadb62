provider "azurerm" {
  features {}
}

resource "azurerm_kubernetes_cluster" "furui" {
  name                = "furui"
  location            = "japaneast"
  resource_group_name = "shinsei"
  dns_prefix          = "furui"
  kubernetes_version  = "1.29.7" # expect: violation version-end-of-life

  default_node_pool {
    name       = "default"
    node_count = 2
    vm_size    = "Standard_D2s_v5"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_postgresql_flexible_server" "daicho" {
  name                = "daicho"
  location            = "japaneast"
  resource_group_name = "shinsei"
  version             = "16" # fine: 2028年まで
}

resource "azurerm_mysql_flexible_server" "kaikei" {
  name                = "kaikei"
  location            = "japaneast"
  resource_group_name = "shinsei"
  version             = "5.7" # expect: violation version-end-of-life
}
