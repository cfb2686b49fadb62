package dev.sekisho.hcl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The second reader: every fixture of native syntax, and every row of the list of its known
 * failures.
 */
class SyntaxVerifierTest {
  private static HclFile read(String text) {
    return HclReader.read(SourceFile.of("t.tf", text.getBytes(UTF_8)));
  }

  private static List<String> codes(HclFile file) {
    return new SyntaxVerifier().verify(file).stream().map(Diagnostic::code).toList();
  }

  @TestFactory
  Stream<DynamicTest> knownDifferencesAreStillThere() {
    List<KnownDifference> all = KnownDifference.all();
    assertFalse(all.isEmpty());
    return all.stream()
        .map(row -> dynamicTest(row.construct() + " " + row.refuses(), () -> check(row)));
  }

  private static void check(KnownDifference row) {
    HclFile file = read(row.sample());
    assertEquals(List.of(), file.diagnostics());
    assertNotNull(Constructs.of(file).get(row.construct()));
    Skeleton theirs = new Hcl4jReader(10_000).read(file.source()).skeleton();
    assertEquals(row.refuses(), theirs == null);
    assertTrue(theirs == null || Skeleton.of(file).firstDifference(theirs) >= 0);
    assertEquals(List.of("syntax-unverified"), codes(file));
  }

  /** Every fixture: both readers agree, or the list says why not. */
  @TestFactory
  Stream<DynamicTest> fixturesAgree() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("test-fixtures"))) {
      return files
          .filter(file -> file.toString().endsWith(".tf"))
          .filter(file -> !file.startsWith("test-fixtures/hostile"))
          .sorted()
          .toList()
          .stream()
          .map(file -> dynamicTest(file.toString(), () -> agree(file)));
    }
  }

  private static void agree(Path file) throws IOException {
    HclFile read = HclReader.read(SourceFile.of(file.toString(), Files.readAllBytes(file)));
    boolean strange = !read.diagnostics().isEmpty();
    for (Diagnostic diagnostic : new SyntaxVerifier().verify(read)) {
      boolean explained =
          new TreeSet<>(Constructs.of(read).keySet())
              .stream().anyMatch(diagnostic.message().en()::contains);
      assertTrue(
          strange || (explained && diagnostic.code().equals("syntax-unverified")),
          diagnostic.message().en());
    }
  }

  @Test
  void agreementSaysNothing() {
    assertEquals(List.of(), codes(read("a \"b\" {\n  c = 1\n  d {\n    e = [2]\n  }\n}\nf = 3\n")));
  }

  @Test
  void errorsOfOursAreEnough() {
    assertEquals(List.of(), codes(read("a = [\n")));
  }

  @Test
  void anUnknownDisagreementIsAWarningAtItsPlace() {
    HclFile file = read("a {\n  b = 1\n}\n");
    HclFile shifted =
        new HclFile(
            SourceFile.of("t.tf", "a {\n  c = 1\n}\n".getBytes(UTF_8)),
            file.body(),
            List.of(),
            List.of());
    Diagnostic diagnostic = new SyntaxVerifier().verify(shifted).get(0);
    assertEquals("syntax-disagreement", diagnostic.code());
    assertNotNull(diagnostic.span());
    assertEquals(2, diagnostic.span().startLine());
  }

  @Test
  void slowFilesAreGivenUp() {
    Hcl4jReader hurried = new Hcl4jReader(1);
    String blocks = "a \"b\" {\n  c = 1\n}\n".repeat(8_000);
    SourceFile slow = SourceFile.of("t.tf", blocks.getBytes(UTF_8));
    assertEquals("took too long", hurried.read(slow).refusal());
    assertEquals("not tried after a file that took too long", hurried.read(slow).refusal());
    String large = "#".repeat(Hcl4jReader.MAX_CHARACTERS + 1);
    assertEquals(
        "too large",
        new Hcl4jReader(1000).read(SourceFile.of("t.tf", large.getBytes(UTF_8))).refusal());
  }
}
