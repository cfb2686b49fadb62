provider "azurerm" {
  features {}
}

resource "azurerm_application_gateway" "old" {
  name                = "old"
  resource_group_name = "rg"
  location            = "japaneast"

  ssl_policy {
    policy_type = "Predefined"
    policy_name = "AppGwSslPolicy20150501" # expect: violation weak-tls-policy
  }
}

resource "azurerm_application_gateway" "custom" {
  name                = "custom"
  resource_group_name = "rg"
  location            = "japaneast"

  ssl_policy {
    policy_type          = "Custom"
    min_protocol_version = "TLSv1_2"
    cipher_suites        = ["TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLS_RSA_WITH_3DES_EDE_CBC_SHA"] # expect: violation weak-tls-policy
  }
}

resource "azurerm_application_gateway" "strict" { # fine: 推奨のポリシー
  name                = "strict"
  resource_group_name = "rg"
  location            = "japaneast"

  ssl_policy {
    policy_type = "Predefined"
    policy_name = "AppGwSslPolicy20220101S"
  }
}
