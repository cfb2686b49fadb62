package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.sekisho.profile.ProfileReader;
import dev.sekisho.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The profile that {@code sekisho init} writes. */
class InitTest {
  private static final String ROOT =
      """
      variable "encrypted" {}
      provider "aws" { region = "ap-northeast-1" }
      resource "aws_efs_file_system" "docs" { encrypted = var.encrypted }
      """;
  private static final String TEMPLATE =
      "Resources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: a}}}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"shinsei-portal", "nenkin-batch"})
  void changesNoVerdictOfASystem(String system) throws IOException {
    copy(Path.of("test-fixtures/systems", system));
    Files.deleteIfExists(folder.resolve("sekisho.yaml"));
    String before = scan();
    init();
    checkProfile();
    assertEquals(before, scan());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void writesTheEnvironmentsThatFilesAreNamedAfter(String language) throws IOException {
    write("main.tf", ROOT);
    write("envs/prod.tfvars", "encrypted = false\n");
    write("envs/stg/app.tfvars", "encrypted = true\n");
    write("cfn/t.yaml", TEMPLATE);
    write("cfn/prod.json", "[{\"ParameterKey\": \"A\", \"ParameterValue\": \"b\"}]");
    assertTrue(scan().contains("\"verdict\" : \"undetermined\""));
    init("--lang", language);
    String profile = checkProfile();
    assertTrue(
        profile.contains("\n  prod: {var-files: [envs/prod.tfvars], params: [cfn/prod.json]}\n"),
        profile);
    assertTrue(profile.contains("\n  stg: [envs/stg/app.tfvars]\n"), profile);
    String after = scan();
    assertTrue(after.contains("\"rule\" : \"storage-unencrypted\""), after);
    assertTrue(after.contains("\"environment\" : \"prod\""), after);
  }

  /** Files of a root of its own, two in one place, or named after nothing known. */
  @ParameterizedTest
  @CsvSource({"other/prod.tfvars,other/main.tf", "envs/prod/a.tfvars,envs/prod/b.tfvars"})
  void asksWhereItIsNotPlainWhatBelongsTogether(String one, String other) throws IOException {
    write("main.tf", ROOT);
    write(one, "encrypted = false\n");
    write(other, "");
    init();
    String profile = checkProfile();
    assertTrue(profile.contains("\n# environments:\n#   prod: ["), profile);
  }

  @Test
  void namesNoEnvironmentAfterAnythingElse() throws IOException {
    write("main.tf", ROOT);
    write("common.tfvars", "encrypted = false\n");
    write("prod.auto.tfvars", "encrypted = false\n");
    write("product.tfvars", "encrypted = false\n");
    init();
    assertTrue(checkProfile().contains("\n#   prod: envs/prod.tfvars\n"), checkProfile());
  }

  @Test
  void writesTheRegionOnlyWhereNothingIsGuessed() throws IOException {
    write("main.tf", ROOT.replace("var.encrypted", "true"));
    write("cfn/t.yaml", TEMPLATE);
    init();
    String asked = checkProfile();
    assertTrue(asked.contains("\n# regions:\n#   deploy: [ap-northeast-1]\n"), asked);
    Files.delete(folder.resolve("sekisho.yaml"));
    write(
        "deploy.sh",
        "aws cloudformation deploy --template-file cfn/t.yaml --region ap-northeast-1 --stack-name"
            + " a\n");
    String before = scan();
    init();
    String written = checkProfile();
    assertTrue(written.contains("\nregions:\n  deploy: [ap-northeast-1]\n"), written);
    assertEquals(before, scan());
  }

  @Test
  void neverOverwrites() throws IOException {
    write("main.tf", ROOT);
    write("sekisho.yaml", "lang: en\n");
    write("sub/main.tf", ROOT);
    CommandLines.Outcome here = CommandLines.run("init", folder.toString(), "--lang", "en");
    assertEquals(ExitCode.USAGE, here.code());
    assertTrue(here.err().contains("sekisho.yaml is there already"), here.err());
    String sub = folder.resolve("sub").toString();
    CommandLines.Outcome below = CommandLines.run("init", sub, "--lang", "en");
    assertEquals(ExitCode.USAGE, below.code());
    assertTrue(below.err().contains("a profile above (sekisho.yaml of the"), below.err());
    assertEquals("lang: en\n", Files.readString(folder.resolve("sekisho.yaml")));
    assertFalse(Files.exists(folder.resolve("sub/sekisho.yaml")));
    CommandLines.Outcome printed = CommandLines.run("init", folder.toString(), "--stdout");
    assertTrue(printed.out().contains("\nguideline: ds-310@2022-12\n"), printed.out());
  }

  @Test
  void refusesAFolderWhoseModulesLieOutside() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    write("modules/a/main.tf", "resource \"aws_sns_topic\" \"t\" {}\n");
    write("envs/prod/main.tf", "module \"a\" { source = \"../../modules/a\" }\n");
    String prod = folder.resolve("envs/prod").toString();
    CommandLines.Outcome outcome = CommandLines.run("init", prod, "--lang", "en");
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("modules/a/main.tf, which lies outside"), outcome.err());
  }

  @Test
  void namesAFilledRegisterThatLiesBeside() throws IOException {
    write("main.tf", ROOT);
    write(
        "exceptions.yaml", "- {rule: data-abroat, resource: a, reason: b, expires: 2099-01-01}\n");
    init();
    assertTrue(checkProfile().contains("\n# exceptions: exceptions.yaml\n"));
    Files.delete(folder.resolve("sekisho.yaml"));
    write(
        "exceptions.yaml", "- {rule: data-abroad, resource: a, reason: b, expires: 2099-01-01}\n");
    init();
    assertTrue(checkProfile().contains("\nexceptions: exceptions.yaml\n"));
  }

  @Test
  void tellsEditorsOfASchemaThatLiesBeside() throws IOException {
    String line = "# yaml-language-server: $schema=sekisho.schema.json\n";
    assertFalse(CommandLines.run("init", folder.toString(), "--stdout").out().startsWith(line));
    write("sekisho.schema.json", "{}");
    assertTrue(CommandLines.run("init", folder.toString(), "--stdout").out().startsWith(line));
  }

  /** What stands in a comment must not end it, and what stands in a list must stay one word. */
  @Test
  void quotesNames() throws IOException {
    write("a\nlang: fr/it's, [x]/prod.tfvars", "encrypted = true\n");
    write("a\nlang: fr/main.tf", ROOT);
    init();
    assertTrue(checkProfile().contains("\\u000a"), checkProfile());
    assertEquals("'off'", ProfileDraft.word("off"));
    assertEquals("'a: b'", ProfileDraft.word("a: b"));
    assertEquals("'1.0'", ProfileDraft.word("1.0"));
    assertEquals("本番/a-b_c.tfvars", ProfileDraft.word("本番/a-b_c.tfvars"));
  }

  private void init(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "init";
    words[1] = folder.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    CommandLines.Outcome outcome = CommandLines.run(words);
    assertEquals(ExitCode.FINE, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains("sekisho.yaml"), outcome.out());
  }

  /** It is read without a word, by a run and by an editor, and is the same each time. */
  private String checkProfile() throws IOException {
    String text = Files.readString(folder.resolve("sekisho.yaml"));
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(CommandLines.run("schema").out());
    assertEquals(Set.of(), schema.validate(text, InputFormat.YAML), text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), ProfileReader.read(SourceFile.of("sekisho.yaml", bytes)).diagnostics());
    CommandLines.Outcome scan =
        CommandLines.run("scan", folder.toString(), "--as-of", "2026-11-24");
    assertTrue(scan.code() <= ExitCode.FINDINGS, scan.err());
    assertFalse(scan.out().contains("注意: sekisho.yaml"), scan.out());
    assertFalse(scan.out().contains("お知らせ"), scan.out());
    return text;
  }

  private String scan() {
    return CommandLines.run("scan", folder.toString(), "--format", "json", "--as-of", "2026-11-24")
        .out();
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(from.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
