package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What could not be judged, or was not used, is told, and what was lost has its own exit code. */
class NothingLostTest {
  private static final String VOLUME = "resource \"aws_ebs_volume\" \"v\" { encrypted = true }\n";
  private static final String VERSION = "AWSTemplateFormatVersion: \"2010-09-09\"\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Resources: 5 | t.yaml:2:12 \"Resources\" takes names",
        "Resources: {A: 5} | t.yaml:2:13 Resource A has no Type",
        "Resources: {C: {}} | t.yaml:2:13 Resource C has no Type",
        "Resources: {B: {Type: 5}} | t.yaml:2:23 Type \"5\" of resource B is no name of a type",
        "Resources: {A: {Type: AWS::SNS::Topic, Properties: [1]}} | t.yaml:2:52 Properties of",
        "Resources: {A: {Type: AWS::SNS::Topic}, Parameters: x} | t.yaml:2:41 Resource Parameters",
      })
  void aTemplateOfAnotherShapeIsNotJudgedInSilence(String text, String said) throws IOException {
    write("t.yaml", VERSION + text + "\n");
    CommandLines.Outcome outcome = scan();
    assertTrue(outcome.out().contains("not analysed: " + said), outcome.out());
    assertEquals(ExitCode.UNREADABLE, outcome.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resources:\n  A: {Type: AWS::SNS::Topic, Properties: }\nOutputs:\n",
        "Parameters: []\nResources: {A: {Type: AWS::SNS::Topic}}\n",
        "Transform: Mine\nResources: {A: {Type: Shorthand, Properties: x}, B: 5}\n",
        "Resources: {A: {Type: !Rain::Module a.yaml}, B: {Type: {'Rain::Module': a.yaml}}}\n",
        "Resources: {Fn::Transform: {Name: Mine}, A: {Type: AWS::SNS::Topic}}\n",
        "Resources: {A: {Type: 'Custom::Mine', Properties: !Ref X}}\n",
      })
  void whatStandsEmptyOrIsLeftToAMacroIsFine(String text) throws IOException {
    write("t.yaml", VERSION + text);
    assertFalse(scan().out().contains("not analysed"), scan().out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"planned_values\": {\"root_module\": 5} | root_module",
        "\"planned_values\": [] | planned_values",
        "\"planned_values\": {\"root_module\": {\"resources\": {}}} | resources",
        "\"planned_values\": {\"root_module\": {\"resources\": [{\"values\": 1}]}} | values",
        "\"planned_values\": {\"root_module\": {\"child_modules\": [7]}} | child_modules",
        "\"planned_values\": {}, \"resource_changes\": [{\"change\": true}] | change",
      })
  void aPlanOfAnotherShapeIsNotJudgedInSilence(String text, String part) throws IOException {
    write(
        "p.json", "{\"format_version\": \"1.2\", \"terraform_version\": \"1.9.0\", " + text + "}");
    CommandLines.Outcome outcome = scan();
    assertTrue(outcome.out().contains("\"" + part + "\" of this plan has"), outcome.out());
    assertEquals(ExitCode.UNREADABLE, outcome.code());
  }

  @Test
  void anEmptyPlanIsFine() throws IOException {
    write("p.json", "{\"format_version\": \"1.2\", \"planned_values\": {\"root_module\": {}}}");
    assertEquals(ExitCode.FINE, scan().code());
  }

  /** A hook names every JSON file of a commit, so only one that is known for a template counts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"Resources\": {\"A\": {\"Ty | 3",
        "{\"AWSTemplateFormatVersion\": | 3",
        "{\"planned_values\": {\"roo | 3",
        "{\"name\": \"left-pad\", \"ver | 0",
        "{\"Resources\": []} | 0",
        "[\"Resources\", | 0",
      })
  void aNamedFileThatWasCutOffIsNotJudgedInSilence(String text, int code) throws IOException {
    write("x.json", text);
    CommandLines.Outcome outcome =
        CommandLines.run("scan", "--lang", "en", folder.resolve("x.json").toString());
    assertEquals(code, outcome.code(), outcome.out());
    assertEquals(code == 3, outcome.out().contains("not analysed: x.json:1:"), outcome.out());
  }

  @ParameterizedTest
  @CsvSource({"t.yaml", "main.tf"})
  void valuesThatNothingTakesAreNamed(String file) throws IOException {
    write(file, file.equals("main.tf") ? VOLUME : "Resources: {A: {Type: AWS::SNS::Topic}}\n");
    write("p.json", "{\"Size\": \"5\", \"Zone\": \"a\"}");
    String params = folder.resolve("p.json").toString();
    String report = scan("--var", "size=5", "--params", params).out();
    assertTrue(report.contains("no root module declares size of --var"), report);
    assertTrue(report.contains("note: values of --params that no template has"), report);
    assertTrue(report.contains("not used: Size, Zone"), report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# 日本 | Comments are not UTF-8 and were read as windows-31j",
        "locals { a = \"日本\" } | The file is not UTF-8, which Terraform needs"
      })
  void anotherEncodingIsToldOf(String line, String said) throws IOException {
    byte[] text = (line + "\n" + VOLUME).getBytes(Charset.forName("windows-31j"));
    Files.write(folder.resolve("main.tf"), text);
    CommandLines.Outcome outcome = scan();
    assertTrue(outcome.out().contains("warning: main.tf"), outcome.out());
    assertTrue(outcome.out().contains(said), outcome.out());
    assertEquals(ExitCode.FINE, outcome.code());
  }

  @Test
  void linksThatAreNotReadAreListed() throws IOException {
    write("main.tf", VOLUME);
    Path outside = Path.of("pom.xml").toAbsolutePath();
    Files.createSymbolicLink(folder.resolve("out.yaml"), outside);
    Files.createSymbolicLink(folder.resolve("out.tf"), outside);
    Files.createSymbolicLink(folder.resolve("gone.yaml"), Path.of("nowhere"));
    CommandLines.Outcome outcome = scan("--explain-skips");
    assertEquals(
        """
        gone.yaml: a link to what does not exist
        out.tf: not read, since it is a link out of the repository
        out.yaml: not read, since it is a link out of the repository
        """,
        outcome.err());
    assertTrue(outcome.out().contains("not analysed: out.tf"), outcome.out());
  }

  @Test
  void aPathThatBeginsLikeAnOptionIsHelped() {
    String said = CommandLines.run("why", "--lang", "en", "-x/main.tf:3").err();
    assertTrue(said.contains("(a path that begins with - is written behind --)"), said);
    assertFalse(CommandLines.run("rules", "--lang", "en", "-x").err().contains("behind --"));
    assertFalse(CommandLines.run("why", "--lang", "en", "--nonsens").err().contains("behind --"));
  }

  private CommandLines.Outcome scan(String... options) {
    String[] words = new String[options.length + 4];
    System.arraycopy(new String[] {"scan", folder.toString(), "--lang", "en"}, 0, words, 0, 4);
    System.arraycopy(options, 0, words, 4, options.length);
    return CommandLines.run(words);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
