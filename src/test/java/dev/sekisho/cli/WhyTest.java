package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sekisho.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code why}: the way of a value, step by step, whichever way its finding is named. */
class WhyTest {
  private static final String VALUES = "test-fixtures/why/values";
  private static final String STACKS = "test-fixtures/why/stacks";
  private static final Path GOLDENS = Path.of("test-fixtures/reports/why");
  private static final String POLICY_TLS_1_0 = "ELBSecurityPolicy-TLS-1-0-2015-04";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "through-call, weak-tls-policy@module.web.aws_lb_listener.https",
    "through-output, weak-tls-policy@aws_lb_listener.internal",
    "secret, weak-tls-policy@aws_lb_listener.secret",
    "companion, public-storage@aws_s3_bucket.files",
    "undetermined, public-database@aws_db_instance.main",
    "suppressed, weak-tls-policy@aws_lb_listener.migrating",
  })
  void followsTerraform(String golden, String finding) {
    golden(golden, finding, VALUES);
  }

  @ParameterizedTest
  @CsvSource({
    "mapping, weak-tls-policy@AWS::ElasticLoadBalancingV2::Listener.Listener",
    "parameter, weak-tls-policy@AWS::ElasticLoadBalancingV2::Listener.Given",
    "nested-stack, weak-tls-policy@Web/AWS::ElasticLoadBalancingV2::Listener.Listener",
    "no-echo, weak-tls-policy@AWS::ElasticLoadBalancingV2::Listener.Hidden",
  })
  void followsCloudFormation(String golden, String finding) {
    golden(golden, finding, STACKS, "--params", STACKS + "/parameters.json");
  }

  /** The branch taken is not all: what chose it is named, with the remark that it is a default. */
  @ParameterizedTest
  @CsvSource({
    "decided-condition, storage-unencrypted@aws_efs_file_system.condition",
    "decided-local, storage-unencrypted@aws_efs_file_system.local",
    "decided-index, storage-unencrypted@aws_efs_file_system.index",
    "decided-lookup, storage-unencrypted@aws_efs_file_system.lookup",
    "decided-count, storage-unencrypted@aws_efs_file_system.counted",
    "decided-module, storage-unencrypted@module.archive.aws_efs_file_system.old",
    "decided-dynamic, admin-port-open@aws_security_group.dynamic",
  })
  void namesWhatDecided(String golden, String finding) {
    golden(golden, finding, "test-fixtures/why/decided");
  }

  @ParameterizedTest
  @CsvSource({
    "decided-if, storage-unencrypted@AWS::EFS::FileSystem.Condition",
    "decided-mapping, storage-unencrypted@AWS::EFS::FileSystem.Mapping",
    "decided-removal, storage-unencrypted@AWS::EFS::FileSystem.Removed",
    "decided-existence, storage-unencrypted@AWS::EFS::FileSystem.Archive",
    "decided-stack, storage-unencrypted@Nested/AWS::EFS::FileSystem.Files",
  })
  void namesWhatDecidedInTemplates(String golden, String finding) {
    golden(golden, finding, "test-fixtures/why/decided-stacks");
  }

  /** Conditions upon conditions: a few deciding inputs are named, and no more. */
  @Test
  void namesFewDecidingInputs() throws IOException {
    StringBuilder text = new StringBuilder("locals {\n  l0 = false\n");
    StringBuilder variables = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      variables.append("variable \"v" + i + "\" {\n  default = true\n}\n");
      text.append("  l" + i + " = var.v" + i + " ? local.l" + (i - 1) + " : true\n");
    }
    text.append("}\n").append(variables);
    text.append("resource \"aws_efs_file_system\" \"x\" {\n  encrypted = local.l60\n}\n");
    Files.writeString(folder.resolve("main.tf"), text);
    String name = "storage-unencrypted@aws_efs_file_system.x";
    CommandLines.Outcome why = why(new String[] {name, folder.toString()}, "--lang", "en");
    assertEquals(ExitCode.FINE, why.code());
    assertEquals(4, why.out().split("decided by", -1).length - 1);
    assertTrue(why.out().contains("decided by the default of variable var.v60"));
  }

  /** Where what is written settles a condition by itself, no parameter is named. */
  @Test
  void namesNoParameterThatDecidesNothing() throws IOException {
    String template =
        """
        Parameters: {Stage: {Type: String, Default: dev}}
        Conditions:
          Safe: !And [!Equals [!Ref Stage, dev], !Equals [SETTLING, on]]
        Resources:
          Files:
            Type: AWS::EFS::FileSystem
            Properties: {Encrypted: !If [Safe, true, false]}
        """;
    for (String settling : List.of("off", "!Ref Stage")) {
      Files.writeString(folder.resolve("t.yaml"), template.replace("SETTLING", settling));
      String name = "storage-unencrypted@AWS::EFS::FileSystem.Files";
      String out = why(new String[] {name, folder.toString()}, "--lang", "en").out();
      assertTrue(out.contains("Encrypted: !If"), out);
      assertEquals(!settling.equals("off"), out.contains("decided by"), out);
    }
  }

  /** A secret key is part of the name of the member that it chose. */
  @Test
  void hidesASecretKeyInTheNameOfAStep() throws IOException {
    Files.writeString(
        folder.resolve("main.tf"),
        """
        variable "pin" {
          sensitive = true
          default   = "hunter2"
        }
        locals {
          m = { hunter2 = false, b = true }
        }
        resource "aws_efs_file_system" "x" {
          encrypted = local.m[var.pin]
        }
        """);
    String name = "storage-unencrypted@aws_efs_file_system.x";
    for (String format : List.of("console", "json")) {
      String out = why(new String[] {name, folder.toString()}, "--format", format).out();
      assertTrue(out.contains("local.m"), out);
      assertFalse(out.contains("hunter2"), out);
    }
  }

  private static void golden(String golden, String... words) {
    for (String language : List.of("ja", "en")) {
      CommandLines.Outcome outcome = why(words, "--lang", language);
      assertEquals("", outcome.err());
      assertEquals(ExitCode.FINE, outcome.code());
      Golden.check(GOLDENS.resolve(golden + "." + language + ".txt"), outcome.out());
    }
    Golden.check(GOLDENS.resolve(golden + ".json"), why(words, "--format", "json").out());
  }

  private static CommandLines.Outcome why(String[] words, String... more) {
    List<String> all = new ArrayList<>(List.of("why"));
    all.addAll(Arrays.asList(words));
    all.addAll(List.of("--as-of", "2026-11-24"));
    all.addAll(Arrays.asList(more));
    return CommandLines.run(all.toArray(String[]::new));
  }

  /** The same page whichever way the finding is named. */
  @Test
  void takesEveryName() throws IOException {
    String address = "weak-tls-policy@module.web.aws_lb_listener.https";
    String page = why(new String[] {address, VALUES}).out();
    JsonNode json =
        new ObjectMapper().readTree(why(new String[] {address, VALUES}, "--format=json").out());
    String fingerprint = json.get("findings").get(0).get("fingerprint").asText();
    for (String name :
        List.of(
            fingerprint,
            fingerprint.substring(0, 6),
            VALUES + "/modules/web/main.tf:9",
            "./modules/web/main.tf:9",
            "web/main.tf:9:3")) {
      assertEquals(page, why(new String[] {name, VALUES}).out(), name);
    }
  }

  @Test
  void showsAllFindingsOfALine() throws IOException {
    write(
        "main.tf",
        """
        resource "aws_db_instance" "a" {
          engine = "mysql"
          instance_class = "x"
        }
        """);
    CommandLines.Outcome outcome = why(new String[] {"main.tf:1", folder.toString()}, "--lang=en");
    assertEquals(ExitCode.FINE, outcome.code());
    assertTrue(outcome.out().contains("storage-unencrypted: "), outcome.out());
    assertTrue(outcome.out().contains("backup-missing: "), outcome.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "main.tf:2                              | aws_lb_listener.internal",
        "weak-tls-policy@aws_lb_listener.intern | weak-tls-policy@aws_lb_listener.internal",
        "weak-tls-polizy@aws_lb_listener.secret | weak-tls-policy@aws_lb_listener.secret",
        "0123456789abcdef                       | there is no finding \"0123456789abcdef\"",
        "nothing                                | write path:line, rule@address or a fingerprint",
        "abc12                                  | at least 6 characters",
      })
  void namesTheNearest(String word, String expected) {
    CommandLines.Outcome outcome = why(new String[] {word, VALUES}, "--lang", "en");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains(expected), outcome.err());
  }

  @Test
  void asksForAFinding() {
    CommandLines.Outcome outcome = CommandLines.run("why");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertEquals("エラー: 指摘が指定されていません。パス:行、ルール@アドレス、または指紋で指してください\n", outcome.err());
  }

  /** With enough findings some fingerprints start alike; six characters rarely do, so search. */
  @Test
  void refusesAPrefixThatNamesSeveral() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("resource \"aws_efs_file_system\" \"f").append(i).append("\" {}\n");
    }
    write("main.tf", text.toString());
    JsonNode report =
        new ObjectMapper().readTree(CommandLines.run("scan", folder + "", "--format=json").out());
    Set<String> seen = new HashSet<>();
    String shared = "";
    for (JsonNode finding : report.get("findings")) {
      String prefix = finding.get("fingerprint").asText().substring(0, 6);
      shared = seen.add(prefix) ? shared : prefix;
    }
    assertFalse(shared.isEmpty(), "no two of " + seen.size() + " start alike");
    CommandLines.Outcome outcome = why(new String[] {shared, folder.toString()}, "--lang", "en");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("write more of it"), outcome.err());
    assertEquals(3, outcome.err().lines().count(), outcome.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "json"})
  void tellsNoSecret(String format) {
    String[] terraform = {"weak-tls-policy@aws_lb_listener.secret", VALUES};
    assertFalse(why(terraform, "--format", format).out().contains(POLICY_TLS_1_0));
    String[] stack = {
      "weak-tls-policy@AWS::ElasticLoadBalancingV2::Listener.Hidden",
      STACKS,
      "--params",
      STACKS + "/parameters.json"
    };
    assertFalse(why(stack, "--format", format).out().contains("ELBSecurityPolicy-TLS-1-1-2017-01"));
  }

  @Test
  void sarifHasTheWayInOrder() throws IOException {
    CommandLines.Outcome outcome =
        CommandLines.run(
            "scan",
            VALUES,
            "--format=sarif",
            "--as-of=2026-11-24",
            "--lang=en",
            "--verbose",
            "--show-suppressed");
    Golden.check(GOLDENS.resolve("values.sarif"), outcome.out());
    int ways = 0;
    for (JsonNode result : new ObjectMapper().readTree(outcome.out()).findValue("results")) {
      JsonNode flow = result.at("/codeFlows/0/threadFlows/0/locations");
      JsonNode address = result.at("/locations/0/logicalLocations/0/fullyQualifiedName");
      boolean policy = result.at("/ruleId").asText().equals("weak-tls-policy");
      if (policy && address.asText().equals("module.web.aws_lb_listener.https")) {
        List<String> uris = flow.findValuesAsText("uri");
        assertEquals(
            List.of(
                VALUES + "/terraform.tfvars",
                VALUES + "/main.tf",
                VALUES + "/main.tf",
                VALUES + "/modules/web/main.tf"),
            uris);
        ways++;
      }
      assertTrue(flow.isMissingNode() || flow.size() > 1, address.asText());
    }
    assertEquals(1, ways);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
