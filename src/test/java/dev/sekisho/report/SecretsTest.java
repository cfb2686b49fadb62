package dev.sekisho.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sekisho.finding.Sensitive;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "password = \"hunter2\"            | password = \"****\"",
        "password = \"a\"                  | password = \"****\"",
        "MasterUserPassword: hunter2       | MasterUserPassword: ****",
        "\"SecretString\": \"abc\"         | \"SecretString\": \"****\"",
        "export DB_PASSWORD=abc            | export DB_PASSWORD=****",
        "password = var.db_password        | password = var.db_password",
        "MasterUserPassword: !Ref Password | MasterUserPassword: !Ref Password",
        "key = \"AKIAABCDEFGHIJKLMNOP\"    | key = \"****\"",
        "password = \"hunter2\" # hunter2  | password = \"****\"",
        "password = var.db # was hunter2   | password = var.db # ****",
        "password = var.db // was hunter2  | password = var.db // ****",
        "use_password = true # hunter x    | use_password = true # hunter x",
        "storage_encrypted = false         | storage_encrypted = false",
        "http_tokens = \"optional\" # now   | http_tokens = \"optional\" # now",
        "{HttpTokens: required, A: b}      | {HttpTokens: required, A: b}",
        "\"HttpTokens\": \"required\",      | \"HttpTokens\": \"required\",",
        "m.0.http_tokens = \"optional\"     | m.0.http_tokens = \"optional\"",
        "http_tokens = var.tokens          | http_tokens = var.tokens",
        "http_tokens = \"ghp_x\"            | http_tokens = \"****\"",
        "http_tokens = \"required-x\"       | http_tokens = \"****\"",
        "http_tokens_list = \"ghp_x\"       | http_tokens_list = \"****\"",
        "MY_HTTP_TOKENS = \"ghp_x\"         | MY_HTTP_TOKENS = \"****\"",
        "{HttpTokens: required, Token: x   | {HttpTokens: required, Token: ****"
      })
  void masksTheSameWhateverTheLength(String line, String masked) {
    assertEquals(masked, masked(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MasterUserPassword: 20240401hunter2",
        "Password: data-hunter2",
        "Password: !Sub 'hunter2-${X}'",
        "password = var.p != \"\" ? var.p : \"hunter2\"",
        "{ name = \"DB_PASSWORD\", value = \"hunter2\" }",
        "env = \"{\\\"DB_PASSWORD\\\":\\\"hunter2\\\"}\"",
        "url = \"postgres://app:hunter2@db:5432/x\"",
        "export DB_PASS=hunter2",
        "password = join(\"\", [\"hunter2\"])",
        "password = \"${var.a}hunter2\"",
        "user_data = \"mysql -uroot -phunter2 x\""
      })
  void leavesNothingOfASecret(String line) {
    String masked = masked(line);
    assertFalse(masked.contains("hunter2"), masked);
  }

  @Test
  void takesLongLinesInItsStride() {
    String digits = "a1".repeat(200_000);
    String secret = "password = \"" + digits + "\"";
    assertTimeout(Duration.ofSeconds(5), () -> masked("sha = \"" + digits + "\""));
    assertFalse(assertTimeout(Duration.ofSeconds(5), () -> masked(secret)).contains("a1"));
  }

  private static String masked(String line) {
    return ShownLine.of(line, false, new Sensitive()).text();
  }
}
