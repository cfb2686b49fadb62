package dev.sekisho.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Hostile files end in one diagnostic; odd encodings and line ends move no position. */
class ReaderLimitsTest {
  private static SourceFile file(String name, String text) {
    return SourceFile.of(name, text.getBytes(UTF_8));
  }

  private static String code(YamlFile read) {
    assertTrue(read.documents().isEmpty());
    assertEquals(1, read.diagnostics().size());
    assertEquals(Diagnostic.Severity.ERROR, read.diagnostics().get(0).severity());
    return read.diagnostics().get(0).code();
  }

  private static YamlTree root(YamlFile read) {
    assertEquals(1, read.documents().size(), () -> read.diagnostics().toString());
    return read.documents().get(0);
  }

  private static YamlTree valueOf(String key, YamlTree tree) {
    YamlTree value = ((Mapping) tree).get(key);
    return value == null ? tree : value;
  }

  @Test
  void depthIsLimitedInBothReaders() {
    for (int levels : new int[] {101, 200_000}) {
      assertEquals("too-deep", code(YamlReader.read(file("a.yaml", "[".repeat(levels)))));
      assertEquals("too-deep", code(JsonReader.read(file("a.json", "[".repeat(levels)))));
      assertEquals("too-deep", code(YamlReader.read(file("a.yaml", "- ".repeat(levels)))));
    }
    assertEquals("too-deep", code(YamlReader.read(file("a.yaml", "? ".repeat(20_000)))));
    root(YamlReader.read(file("a.yaml", "[".repeat(99) + "]".repeat(99))));
    root(JsonReader.read(file("a.json", "[".repeat(99) + "]".repeat(99))));
  }

  @Test
  void depthCountsWhatAliasesAdd() {
    String deep = "a: &a " + "[".repeat(60) + "]".repeat(60);
    String twice = deep + "\nb: " + "[".repeat(60) + "*a" + "]".repeat(60);
    assertEquals("too-deep", code(YamlReader.read(file("a.yaml", twice))));
  }

  @Test
  void aliasBombIsRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      String nine = ("*a" + (i - 1) + ", ").repeat(9);
      bomb.append("a" + i + ": &a" + i + " [" + nine + "]\n");
    }
    assertEquals("too-many-aliases", code(YamlReader.read(file("a.yaml", bomb.toString()))));
  }

  @Test
  void aliasesAreCounted() {
    String some = "a: &a x\nb: [" + "*a, ".repeat(1_000) + "]";
    root(YamlReader.read(file("a.yaml", some)));
    String more = "a: &a x\nb: [" + "*a, ".repeat(1_001) + "]";
    assertEquals("too-many-aliases", code(YamlReader.read(file("a.yaml", more))));
  }

  @Test
  void hugeFilesAreNotRead() {
    byte[] bytes = new byte[(int) SourceTree.MAX_FILE_BYTES + 1];
    Arrays.fill(bytes, (byte) ' ');
    assertEquals("file-too-large", code(YamlReader.read(SourceFile.of("a.yaml", bytes))));
    assertEquals("file-too-large", code(JsonReader.read(SourceFile.of("a.json", bytes))));
  }

  @Test
  void longKeysAreFineInJsonOnly() {
    String name = "k".repeat(1_100);
    assertEquals("yaml-syntax", code(YamlReader.read(file("a.yaml", name + ": 1"))));
    root(Documents.read(file("a.yaml", "{\"" + name + "\": 1}")));
  }

  @Test
  void manyCollidingNamesAreNoDanger() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 15; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append(i == 0 ? "\"" : ",\"").append(name).append("\":1");
    }
    root(JsonReader.read(file("a.json", text.append('}').toString())));
  }

  @Test
  void controlCharactersAreNamed() {
    YamlFile read = YamlReader.read(file("a.yaml", "a: 東京\nb: x\u0007y\n"));
    assertEquals("yaml-syntax", code(read));
    Diagnostic diagnostic = read.diagnostics().get(0);
    assertTrue(diagnostic.message().en().contains("U+0007"));
    assertEquals(2, Objects.requireNonNull(diagnostic.span()).startLine());
    assertEquals(5, diagnostic.span().startColumn());
  }

  @Test
  void malformedEscapesAreErrors() {
    for (String text : new String[] {"!a%zz x", "!a%4 x", "\"\\UFFFFFFFF\"", "\"\\x\""}) {
      assertEquals("yaml-syntax", code(YamlReader.read(file("a.yaml", text))), text);
    }
  }

  @Test
  void filesThatLookLikeUtf16AreRefused() {
    assertEquals("json-syntax", code(JsonReader.read(file("a.json", "\0{\0}"))));
    assertEquals("json-syntax", code(JsonReader.read(file("a.json", "{\0}\0"))));
  }

  @Test
  void marksAndLineEndsMoveNothing() {
    String text = "a: 1\nb: &x 東\nc: [x,\n  y]\n# end\n";
    String plain = TreePrinter.print(YamlReader.read(file("a", text)));
    String windows = text.replace("\n", "\r\n");
    assertEquals(plain, TreePrinter.print(YamlReader.read(file("a", windows))));
    assertEquals(plain, TreePrinter.print(YamlReader.read(file("a", text.replace('\n', '\r')))));
    assertEquals(plain, TreePrinter.print(YamlReader.read(file("a", "\uFEFF" + text))));
    String json = "{\"a\":\n [1,\n \"東\"]}";
    String plainJson = TreePrinter.print(JsonReader.read(file("a", json)));
    assertEquals(plainJson, TreePrinter.print(Documents.read(file("a", "\uFEFF" + json))));
    assertEquals(
        plainJson, TreePrinter.print(Documents.read(file("a", json.replace("\n", "\r\n")))));
  }

  @Test
  void otherEncodingsAreRead() {
    Charset japanese = Charset.forName("windows-31j");
    SourceFile file = SourceFile.of("a", "名前: 東京\nb: c\n".getBytes(japanese));
    Scalar name = (Scalar) valueOf("名前", root(YamlReader.read(file)));
    assertEquals("東京", name.text());
    assertEquals("東京", file.text(name.start(), name.end()));
    assertEquals(5, file.column(name.start()));
  }
}
