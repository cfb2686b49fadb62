package dev.sekisho.cloudformation.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceScan;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong with the settings of the SAM CLI is told, with its line, and then nothing holds.
 */
class SettingsFilesTest {
  private static final String DEPLOY = "[default.deploy.parameters]\nregion = \"us-east-1\"\n";

  @TempDir Path folder;

  @BeforeEach
  void template() throws IOException {
    Files.writeString(folder.resolve("template.yaml"), "Resources: {}\n");
    Files.createDirectories(folder.resolve(".git"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "[default.build.parameters | 3 | 表の名前が「]」で閉じられていません",
        "region \"ap-northeast-1\" | 3 | ここには「キー = 値」か「[表の名前]」を書きます",
        "region = | 3 | 「region」に値がありません",
        "region = # later | 3 | 「region」に値がありません",
        "region = \"ap-northeast-1 | 3 | 文字列が閉じられていません",
        "region = 'ap-northeast-1 | 3 | 文字列が閉じられていません",
        "text = \"\"\"a | 3 | 文字列が閉じられていません",
        "capabilities = [\"CAPABILITY_IAM\" | 3 | リストが「]」で閉じられていません",
        "capabilities = [[\"CAPABILITY_IAM\"] | 3 | リストが「]」で閉じられていません"
      })
  void tellsOfTomlThatIsNone(String line, int at, String message) throws IOException {
    Files.writeString(folder.resolve("samconfig.toml"), DEPLOY + line + "\n");
    Deployments deployments = new Deployments(SourceScan.scan(List.of(folder)));
    assertEquals(Deployment.NONE, deployments.of("template.yaml"));
    Diagnostic problem = deployments.problems().get(0);
    Span span = problem.span();
    assertEquals(at, span == null ? 0 : span.startLine());
    assertEquals(message, problem.message().ja().substring(0, problem.message().ja().indexOf('。')));
    assertEquals(Diagnostic.Severity.WARNING, problem.severity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 注意 = [",
        "version = 0.1",
        "[[tool.list]]\nname = \"a\"",
        "matrix = [[1, 2], [\n  3, # ]\n  4]\n]",
        "inline = {a = \"]\", b = 'x'}",
        "list = [\n  {a = \"]\"},\n  {b = '#'},\n]",
        "text = \"\"\"\n[a\nno key\n\"\"\"",
        "\"quoted.key\" = true",
        "a.b = 1979-05-27T07:32:00Z",
        ""
      })
  void takesWhatIsToml(String more) throws IOException {
    Files.writeString(folder.resolve("samconfig.toml"), more + "\n" + DEPLOY);
    Deployments deployments = new Deployments(SourceScan.scan(List.of(folder)));
    Deployment.Way way = deployments.of("template.yaml").ways().get(0);
    assertEquals("us-east-1", way.region() == null ? "" : way.region().text());
    assertEquals(List.of(), deployments.problems());
  }

  @Test
  void tellsOfYamlThatIsNone() throws IOException {
    Files.writeString(
        folder.resolve("samconfig.yaml"), "default:\n  deploy: {parameters: {region: us-east-1}\n");
    Deployments deployments = new Deployments(SourceScan.scan(List.of(folder)));
    assertEquals(Deployment.NONE, deployments.of("template.yaml"));
    assertEquals(1, deployments.problems().size());
    assertEquals(Diagnostic.Severity.WARNING, deployments.problems().get(0).severity());
  }
}
