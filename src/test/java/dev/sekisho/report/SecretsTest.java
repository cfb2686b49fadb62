package dev.sekisho.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "password = \"hunter2\"            | password = \"*******\"",
        "MasterUserPassword: hunter2       | MasterUserPassword: *******",
        "\"SecretString\": \"abc\"         | \"SecretString\": \"***\"",
        "export DB_PASSWORD=abc            | export DB_PASSWORD=***",
        "password = var.db_password        | password = var.db_password",
        "MasterUserPassword: !Ref Password | MasterUserPassword: !Ref Password",
        "key = \"AKIAABCDEFGHIJKLMNOP\"    | key = \"********************\"",
        "storage_encrypted = false         | storage_encrypted = false"
      })
  void masksWithoutMovingColumns(String line, String masked) {
    assertEquals(masked, Secrets.mask(line));
  }
}
