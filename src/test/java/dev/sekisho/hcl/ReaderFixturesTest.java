package dev.sekisho.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sekisho.Golden;
import dev.sekisho.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every file of {@code test-fixtures/syntax/hcl} and compares with the tree beside it, and
 * with what HashiCorp's own parser was recorded to say of it.
 */
class ReaderFixturesTest {
  private static final Path FOLDER = Path.of("test-fixtures/syntax/hcl");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".tf") || file.toString().endsWith(".tfvars"))
          .sorted()
          .toList();
    }
  }

  static SourceFile source(Path file) throws IOException {
    return SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static Path beside(Path file, String extension) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + extension);
  }

  @TestFactory
  Stream<DynamicTest> trees() throws IOException {
    List<Path> fixtures = fixtures();
    assertFalse(fixtures.isEmpty());
    return fixtures.stream()
        .map(
            file ->
                dynamicTest(
                    FOLDER.relativize(file).toString(),
                    () ->
                        Golden.check(
                            beside(file, ".tree"),
                            TreePrinter.print(HclReader.read(source(file))))));
  }

  @TestFactory
  Stream<DynamicTest> sameAsHashicorp() throws IOException {
    return fixtures().stream()
        .map(file -> dynamicTest(FOLDER.relativize(file).toString(), () -> compare(file)));
  }

  private static void compare(Path file) throws IOException {
    Map<?, ?> answer = CorpusGate.object(Files.readString(beside(file, ".go.json")));
    assertEquals("github.com/hashicorp/hcl/v2 v2.25.0", answer.get("parser"));
    assertEquals(answer.get("size"), (int) Files.size(file), "recorded for another content");
    CorpusGate.Tally tally = new CorpusGate.Tally();
    CorpusGate.compare(answer, source(file), 0, tally);
    assertEquals(List.of(), tally.problems);
    assertEquals(1, tally.same + tally.reported);
  }
}
