package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.sekisho.Golden;
import dev.sekisho.profile.ExceptionsReader;
import dev.sekisho.profile.ProfileReader;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of what teams write: what is committed, and that editors and runs agree. */
class ProfileSchemaTest {
  private static final Path DOCS = Path.of("docs", "schema");
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);

  @TempDir Path folder;

  private static String printed(String name) {
    return CommandLines.run("schema", name).out();
  }

  private static JsonSchema schema(String name) {
    return FACTORY.getSchema(printed(name));
  }

  private static Set<?> complaints(JsonSchema schema, String yaml) {
    return schema.validate(yaml, InputFormat.YAML);
  }

  @ParameterizedTest
  @CsvSource({"profile, sekisho.schema.json", "exceptions, exceptions.schema.json"})
  void theDocumentedOneIsPrinted(String name, String file) {
    Golden.check(DOCS.resolve(file), printed(name));
    JsonSchema rules = FACTORY.getSchema(SchemaLocation.of(SchemaId.V7));
    assertEquals(Set.of(), rules.validate(printed(name), InputFormat.JSON));
  }

  @Test
  void everyProfileOfTheFixturesFits() throws IOException {
    JsonSchema schema = schema("profile");
    int profiles = 0;
    try (Stream<Path> files = Files.walk(Path.of("test-fixtures"))) {
      for (Path file : files.filter(f -> f.endsWith("sekisho.yaml")).sorted().toList()) {
        assertEquals(Set.of(), complaints(schema, Files.readString(file)), file.toString());
        profiles++;
      }
    }
    assertTrue(profiles > 100, "profiles " + profiles);
  }

  /** Every key of the schema is read, and one that is not in it is refused. */
  @Test
  void readsTheKeysOfTheSchemaAndNoOthers() throws IOException {
    JsonNode root = new ObjectMapper().readTree(printed("profile"));
    List<String> keys = new ArrayList<>();
    root.get("properties").fieldNames().forEachRemaining(keys::add);
    assertTrue(keys.contains("environments"), keys.toString());
    for (String key : keys) {
      String misspelt = key + "x: 1\n";
      assertFalse(unknown(key + ": 1\n", key), key);
      assertTrue(unknown(misspelt, key + "x"), key);
      assertNotEquals(Set.of(), complaints(schema("profile"), misspelt), key);
      JsonNode below = root.get("properties").get(key).get("properties");
      if (below != null && !List.of("rules", "parameters").contains(key)) { // names, not keys
        below
            .fieldNames()
            .forEachRemaining(
                inner -> {
                  assertFalse(unknown(key + ": {" + inner + ": 1}\n", inner), inner);
                  String slip = key + ": {" + inner + "x: 1}\n";
                  assertNotEquals(Set.of(), complaints(schema("profile"), slip), inner);
                });
      }
    }
  }

  private static boolean unknown(String yaml, String key) {
    boolean unknown = false;
    for (Diagnostic diagnostic : read(yaml)) {
      unknown |= diagnostic.message().en().startsWith("unknown key \"" + key + "\"");
    }
    return unknown;
  }

  private static List<Diagnostic> read(String yaml) {
    byte[] text = yaml.getBytes(StandardCharsets.UTF_8);
    return ProfileReader.read(SourceFile.of("sekisho.yaml", text)).diagnostics();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "system: 5",
        "system: {confidentiality: 4}",
        "system: {end-year: 31}",
        "system: {government-cloud: maybe}",
        "system: {name: [a]}",
        "scope: [infra]",
        "scope: {level: world}",
        "scope: {paths: [{a: b}]}",
        "fail-on: info",
        "fail_on: high",
        "guideline: ds-920",
        "rules: [night-batch]",
        "rules: {night-batch: maybe}",
        "rules: {night-batch: {severity: worst}}",
        "rules: {night-batch: {sevrity: high}}",
        "parameters: {log-retention-days: {a: 1}}",
        "inline-suppressions: no-way",
        "environments: [prod]",
        "environments: {prod: {var-file: a.tfvars}}",
        "lang: fr",
        "records: {a: b}",
      })
  void whatTheReaderRefusesTheSchemaRefuses(String yaml) {
    assertNotEquals(List.of(), read(yaml));
    assertNotEquals(Set.of(), complaints(schema("profile"), yaml));
  }

  /** Names that only a ruleset knows are refused by a run; an editor knows them, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules: {night-bath: off}",
        "parameters: {log-retention-dayz: 3}",
        "parameters: {log-retention-days: -5}",
        "parameters: {log-retention-days: abc}",
        "inherited-controls: [audit-trial]",
        "regions: {deploy: 'a, b'}",
      })
  void whatARulesetRefusesTheSchemaRefuses(String yaml) {
    assertNotEquals(Set.of(), complaints(schema("profile"), yaml));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules: {night-batch: off, bastion-server: on, data-abroad: false}",
        "parameters: {log-retention-days: 400 days, required-tags: [Owner]}",
        "parameters: {log-retention-days: forever}",
        "environments: {prod: a.tfvars, stg: [a, b], dev: {params: c.json, workspace: dev}}",
        "system: {name: 2024}",
        "regions: {deploy: mars-north-1}",
      })
  void whatTheReaderTakesTheSchemaTakes(String yaml) {
    assertEquals(List.of(), read(yaml));
    assertEquals(Set.of(), complaints(schema("profile"), yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{rule: data-abroad, resource: a.b, reason: r, expires: 2027-03-31}] | true",
        "[{rule: data-abroad, resource: a.b, reason: r, expires: 2027-03-31, approver: }] | true",
        "[{rule: data-abroad, resource: a.b, reason: r, expires: soon}] | false",
        "[{rule: data-abroad, resource: a.b, reason: ' ', expires: 2027-03-31}] | false",
        "[{rule: data-abroad, resource: a.b, expires: 2027-03-31}] | false",
        "[{rule: data-abroad, resource: a.b, reason: r, expires: 2027-03-31, by: me}] | false",
        "[data-abroad] | false",
        "{exceptions: []} | true",
        "{exception: []} | false",
        "soon | false",
      })
  void exceptionsAreTakenAlike(String yaml, boolean fine) {
    SourceFile file = SourceFile.of("exceptions.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertEquals(fine, ExceptionsReader.read(file).diagnostics().isEmpty());
    assertEquals(fine, complaints(schema("exceptions"), yaml).isEmpty());
  }

  @Test
  void aRulesetOfOnesOwnIsInTheSchema() throws IOException {
    String rule = Files.readString(Path.of("rulesets/rules/legacy/night-batch.yaml"));
    Path rules = Files.createDirectories(folder.resolve("rules/legacy"));
    Files.writeString(rules.resolve("our-batch.yaml"), rule.replace("night-batch", "our-batch"));
    String own = CommandLines.run("schema", "--rulesets", folder.toString()).out();
    assertFalse(printed("profile").contains("\"our-batch\""));
    assertTrue(own.contains("\"our-batch\""), own);
    assertEquals(ExitCode.USAGE, CommandLines.run("schema", "baseline").code());
  }
}
