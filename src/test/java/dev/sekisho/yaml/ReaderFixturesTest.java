package dev.sekisho.yaml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sekisho.Golden;
import dev.sekisho.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every file of {@code test-fixtures/syntax/yaml} and compares with the tree beside it. */
class ReaderFixturesTest {
  private static final Path FOLDER = Path.of("test-fixtures/syntax/yaml");

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".tree")).sorted().toList();
    }
  }

  static SourceFile source(Path file) throws IOException {
    return SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file));
  }

  @TestFactory
  Stream<DynamicTest> trees() throws IOException {
    List<Path> fixtures = fixtures();
    assertFalse(fixtures.isEmpty());
    return fixtures.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    Path golden = file.resolveSibling(file.getFileName() + ".tree");
    Golden.check(golden, TreePrinter.print(Documents.read(source(file))));
  }
}
