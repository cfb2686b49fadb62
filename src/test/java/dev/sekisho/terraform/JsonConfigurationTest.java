package dev.sekisho.terraform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sekisho.Golden;
import dev.sekisho.hcl.HclChildren;
import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.hcl.HclTree.GetAttribute;
import dev.sekisho.hcl.HclTree.Name;
import dev.sekisho.hcl.TreePrinter;
import dev.sekisho.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Terraform's JSON syntax: goldens of every fixture, and names that stand where they are said to
 * stand.
 */
class JsonConfigurationTest {
  private static final Path FOLDER = Path.of("test-fixtures/syntax/tf-json");

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static HclFile read(SourceFile source) {
    return source.path().endsWith(".tfvars.json")
        ? JsonConfiguration.readValues(source)
        : JsonConfiguration.read(source);
  }

  @TestFactory
  Stream<DynamicTest> trees() throws IOException {
    List<Path> fixtures = fixtures();
    assertFalse(fixtures.isEmpty());
    return fixtures.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    HclFile read = read(SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file)));
    Golden.check(file.resolveSibling(file.getFileName() + ".tree"), TreePrinter.print(read));
    checkNames(read.source(), read.body());
  }

  private static void checkNames(SourceFile source, HclTree tree) {
    if (tree instanceof Name name) {
      assertEquals(name.name(), source.text(name.start(), name.end()));
    } else if (tree instanceof GetAttribute get) {
      assertEquals(get.name(), source.text(get.nameStart(), get.end()));
    }
    HclChildren.of(tree).forEach(child -> checkNames(source, child));
  }

  @Test
  void truncatedAndTwistedFilesAreRead() throws IOException {
    for (Path file : fixtures()) {
      byte[] whole = Files.readAllBytes(file);
      for (int at = 0; at < whole.length; at++) {
        read(SourceFile.of("t.tf.json", Arrays.copyOf(whole, at)));
        byte[] twisted = whole.clone();
        twisted[at] = (byte) "{}[]\"\\$%,: 1n".charAt(at % 13);
        HclFile read = read(SourceFile.of("t.tf.json", twisted));
        assertTrue(read.body().end() <= read.source().bytes().length);
      }
    }
  }

  @Test
  void meansTheSameAsItsTwinInNativeSyntax() {
    String json =
        "{\"resource\": {\"a\": {\"b\": {\"x\": \"${c.d[0]} e\", \"lifecycle\": {\"y\": 1}}}}}";
    HclFile read = JsonConfiguration.read(SourceFile.of("t.tf.json", json.getBytes(UTF_8)));
    HclTree.Block block = read.body().blocks().get(0);
    assertEquals("resource", block.type());
    assertEquals("a", block.label(0));
    assertEquals("b", block.label(1));
    assertEquals("\"b\": {", json.substring(block.start(), block.open() + 1));
    assertEquals('}', json.charAt(block.close()));
    HclTree.Attribute attribute = block.body().attributes().get(0);
    assertEquals("\"x\"", json.substring(attribute.start(), attribute.nameEnd()));
    assertEquals(':', json.charAt(attribute.equals()));
    assertEquals("\"${c.d[0]} e\"", json.substring(attribute.value().start(), attribute.end()));
    assertEquals("lifecycle", block.body().blocks().get(0).type());
    assertEquals(List.of(), read.diagnostics());
  }
}
