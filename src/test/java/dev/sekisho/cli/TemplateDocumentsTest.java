package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below the first document of a file, or is not indented, must not pass for judged. */
class TemplateDocumentsTest {
  private static final String TEMPLATE =
      """
      Resources:
        Disk:
          Type: AWS::EC2::Volume
          Properties: {Encrypted: false}
      """;

  @TempDir Path folder;

  private CommandLines.Outcome scan(String text) throws IOException {
    Path file = folder.resolve("template.yaml");
    Files.writeString(file, text);
    return CommandLines.run("scan", file.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Description: notes", "Resources: {A: {Type: 'AWS::SQS::Queue'}}", "[a]"})
  void tellsOfATemplateBelowTheFirstDocument(String first) throws IOException {
    CommandLines.Outcome outcome = scan(first + "\n---\n" + TEMPLATE);
    assertEquals(ExitCode.UNREADABLE, outcome.code(), outcome.out());
    assertTrue(outcome.out().contains("template.yaml:3:1 テンプレートはファイルの最初の"), outcome.out());
  }

  @Test
  void tellsOfAResourceThatIsIndentedByFullWidthBlanks() throws IOException {
    CommandLines.Outcome outcome =
        scan(TEMPLATE + "\u3000\u3000Other:\n    Type: AWS::EC2::Volume\n");
    assertEquals(ExitCode.UNREADABLE, outcome.code(), outcome.out());
    assertTrue(outcome.out().contains("template.yaml:5:1 キー「Other」の字下げ"), outcome.out());
  }
}
