package dev.sekisho.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of providers: the pure ones of AWS under any name, all others unknown. */
class ProviderFunctionsTest {
  private static final String PROVIDERS =
      """
      terraform {
        required_providers {
          aws    = { source = "hashicorp/aws" }
          amazon = { source = "registry.terraform.io/hashicorp/aws" }
          fork   = { source = "example/aws" }
          google = { source = "hashicorp/google" }
          local  = { source = "hashicorp/local" }
        }
      }
      """;

  @TempDir Path folder;

  private Value value(String expression) {
    String block = "resource \"aws_thing\" \"t\" {\n  a = " + expression + "\n}\n";
    Configuration configuration = new Configuration(folder).file("main.tf", PROVIDERS + block);
    Value value = Configuration.resource(configuration.graph(), "aws_thing.t").values().get("a");
    return java.util.Objects.requireNonNull(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "provider::aws::arn_parse(\"arn:aws:s3:::a:b\").resource | a:b",
        "provider::amazon::arn_parse(\"arn:aws:s3:::a\").service | s3",
        "provider::amazon::arn_build(\"aws\", \"iam\", \"\", \"1\", \"role/r\") |"
            + " arn:aws:iam::1:role/r",
        "provider::aws::trim_iam_role_path(\"arn:aws:iam::1:role/a/b/c\") | arn:aws:iam::1:role/c",
        "provider::aws::trim_iam_role_path(\"arn:aws:iam::1:role/c\") | arn:aws:iam::1:role/c",
      })
  void knowsThePureOnesOfAws(String expression, String text) {
    assertEquals(text, assertInstanceOf(Value.Text.class, value(expression)).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "provider::google::region_from_zone(\"us-central1-a\")",
        "provider::local::direxists(\".\")",
        "provider::fork::arn_parse(\"arn:aws:s3:::a\")",
        "provider::aws::user_agent(\"a\", \"1\", \"\")",
        "provider::aws::iam_policy_split(\"{}\")",
        "provider::missing::arn_parse(\"arn:aws:s3:::a\")",
      })
  void knowsNothingOfOthers(String expression) {
    Value.Unknown unknown = assertInstanceOf(Value.Unknown.class, value(expression));
    assertEquals(Cause.Kind.FUNCTION, unknown.cause().kind());
    assertEquals(expression.substring(0, expression.indexOf('(')), unknown.cause().subject());
  }

  /** What Terraform refuses has no value, and says why. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "provider::aws::arn_parse(\"no arn\")",
        "provider::aws::arn_parse(\"arn:aws:s3\")",
        "provider::aws::arn_parse(null)",
        "provider::aws::arn_parse()",
        "provider::aws::trim_iam_role_path(\"arn:aws:s3:::role/x\")",
        "provider::aws::trim_iam_role_path(\"arn:aws:iam::1:user/x\")",
        "provider::aws::trim_iam_role_path(\"arn:aws:iam:eu-west-1:1:role/x\")",
      })
  void refusesWhatTerraformRefuses(String expression) {
    Value.Unknown unknown = assertInstanceOf(Value.Unknown.class, value(expression));
    assertEquals(Cause.Kind.INVALID, unknown.cause().kind());
  }

  @Test
  void doesNotFailOnUnfinishedNames() {
    assertInstanceOf(Value.Unknown.class, value("provider::aws(\"a\")"));
  }
}
