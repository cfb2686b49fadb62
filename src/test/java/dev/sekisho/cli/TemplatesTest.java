package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line makes of templates: their environments, and what made them. */
class TemplatesTest {
  private static final String TEMPLATE =
      """
      Parameters: {Copy: {Type: String}}
      Resources:
        Index:
          Type: AWS::DynamoDB::GlobalTable
          Properties: {Replicas: [{Region: !Ref Copy}]}
      """;

  @TempDir Path folder;

  @Test
  void judgesEachEnvironmentWithItsParameterFiles() {
    write("app.yaml", TEMPLATE);
    write("envs/prod.json", "[{\"ParameterKey\": \"Copy\", \"ParameterValue\": \"us-east-1\"}]");
    write("envs/stg.json", "{\"Parameters\": {\"Copy\": \"ap-northeast-3\"}}");
    write("envs/dev.json", "[\"Copy=eu-west-1\"]");
    write(
        "sekisho.yaml",
        """
        regions: {deploy: [ap-northeast-1]}
        environments:
          prod: {params: envs/prod.json}
          stg: {params: [envs/stg.json]}
          dev: {params: envs/dev.json}
        """);
    String json = scan("json");
    assertEquals(2, count("\"rule\" : \"replica-abroad\"", json), json);
    assertTrue(json.contains("\"environment\" : \"prod\""), json);
    assertTrue(json.contains("envs/prod.json"), json);
    String console = scan("console");
    assertEquals(1, count("replica-abroad", console), console);
    assertTrue(console.contains("prod、dev"), console);
    String own = folder.resolve("envs/stg.json").toString();
    assertEquals(0, count("\"rule\" : \"replica-abroad\"", scan("json", "--params", own)));
  }

  /** What a parent gives is not lost where only its child was named, as a commit hook does. */
  @Test
  void judgesANamedTemplateAsItsParentsBuildIt() {
    write("stacks/child.yaml", TEMPLATE);
    write(
        "parent.yaml",
        """
        Resources:
          Below:
            Type: AWS::CloudFormation::Stack
            Properties: {TemplateURL: stacks/child.yaml, Parameters: {Copy: us-east-1}}
        """);
    write("stranger.yaml", "# child.yaml\nResources: {A: {Type: AWS::SNS::Topic}}\n");
    write(".git/HEAD", "");
    String child = folder.resolve("stacks/child.yaml").toString();
    String json = CommandLines.run("scan", "--format", "json", child).out();
    assertTrue(json.contains("\"instances\" : [\n        \"Below/AWS::DynamoDB"), json);
    assertTrue(json.contains("\"files\" : 2,"), json);
    assertEquals(1, count("\"rule\" : \"replica-abroad\"", json), json);
  }

  @Test
  void saysWhichParameterFileIsMissing() {
    write("app.yaml", TEMPLATE);
    write("sekisho.yaml", "environments:\n  prod: {params: gone.json}\n");
    CommandLines.Outcome outcome = CommandLines.run("scan", folder.toString());
    assertEquals(ExitCode.USAGE, outcome.code());
    assertTrue(outcome.err().contains("sekisho.yaml:2:3"), outcome.err());
  }

  @Test
  void namesTheConstructOfCdk() {
    write(
        "cdk.out/Portal.template.json",
        """
        {"Resources": {"Docs0A1B": {
          "Type": "AWS::EFS::FileSystem",
          "Metadata": {"aws:cdk:path": "Portal/Docs/Resource"}}}}
        """);
    write(
        "cdk.out/manifest.json",
        """
        {"artifacts": {"Portal": {
          "environment": "aws://111122223333/ap-northeast-1",
          "properties": {"templateFile": "Portal.template.json"}}}}
        """);
    String json = scan("json");
    assertTrue(json.contains("\"rule\" : \"storage-unencrypted\""), json);
    assertTrue(json.contains("\"construct\" : \"Portal/Docs/Resource\""), json);
    assertFalse(json.contains("\"rule\" : \"data-abroad\""), json);
    String sarif = scan("sarif");
    assertTrue(sarif.contains("\"fullyQualifiedName\" : \"Portal/Docs/Resource\""), sarif);
  }

  @Test
  void masksWhatAParameterWithoutEchoIsGivenBySettings() {
    write(
        "template.yaml",
        """
        Parameters: {Copy: {Type: String, NoEcho: true}}
        Resources:
          Index:
            Type: AWS::DynamoDB::GlobalTable
            Properties: {Replicas: [{Region: !Ref Copy}]}
        """);
    write(
        "samconfig.toml",
        "[default.deploy.parameters]\nparameter_overrides = \"Copy=us-east-1\"\n");
    for (String format : new String[] {"json", "console", "sarif"}) {
      assertFalse(scan(format).contains("us-east-1"), format);
    }
  }

  private String scan(String format, String... more) {
    String[] words = new String[4 + more.length];
    words[0] = "scan";
    words[1] = folder.toString();
    words[2] = "--format";
    words[3] = format;
    System.arraycopy(more, 0, words, 4, more.length);
    return CommandLines.run(words).out();
  }

  private static int count(String wanted, String text) {
    return text.split(java.util.regex.Pattern.quote(wanted), -1).length - 1;
  }

  private void write(String name, String content) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
