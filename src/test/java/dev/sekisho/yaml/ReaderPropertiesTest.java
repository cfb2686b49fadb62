package dev.sekisho.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every file, tried on the fixtures and on broken copies of them. */
class ReaderPropertiesTest {
  @Test
  void rangesNestAndHoldTheirText() throws IOException {
    for (Path file : ReaderFixturesTest.fixtures()) {
      checkRanges(Documents.read(ReaderFixturesTest.source(file)));
    }
  }

  @Test
  void brokenFilesNeverThrow() throws IOException {
    long seed = 20_261_124;
    Random random = new Random(seed);
    for (Path file : ReaderFixturesTest.fixtures()) {
      byte[] whole = ReaderFixturesTest.source(file).bytes();
      for (int round = 0; round < 60 && whole.length > 0; round++) {
        SourceFile broken = SourceFile.of(file + " seed " + seed, broken(whole, random));
        checkRead(YamlReader.read(broken));
        checkRead(JsonReader.read(broken));
        checkRead(Documents.read(broken));
      }
    }
  }

  private static byte[] broken(byte[] whole, Random random) {
    byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
    String odd = "{}[]:,#&*!|>'\"%@` \n\t-?\\0<";
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] = (byte) odd.charAt(random.nextInt(odd.length()));
    }
    return bytes;
  }

  private static void checkRead(YamlFile read) {
    boolean error =
        read.diagnostics().stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    assertTrue(!error || read.documents().isEmpty(), read.source().path());
    checkRanges(read);
  }

  private static void checkRanges(YamlFile read) {
    for (YamlTree document : read.documents()) {
      checkRanges(read.source(), document, 0, read.source().bytes().length);
    }
    read.comments().forEach(comment -> assertTrue(comment.text().startsWith("#")));
  }

  private static void checkRanges(SourceFile file, YamlTree tree, int from, int to) {
    String where = file.path() + " at " + tree.start();
    assertTrue(from <= tree.tagStart() && tree.tagStart() <= tree.start(), where);
    assertTrue(tree.start() <= tree.end() && tree.end() <= to, where);
    switch (tree) {
      case Scalar scalar -> checkText(where, scalar, file.text(scalar.start(), scalar.end()));
      case Sequence sequence -> {
        for (YamlTree item : sequence.items()) {
          checkRanges(file, item, tree.start(), tree.end());
        }
      }
      case Mapping mapping -> {
        for (Entry entry : mapping.entries()) {
          checkRanges(file, entry.key(), tree.start(), tree.end());
          checkRanges(file, entry.value(), tree.start(), tree.end());
        }
      }
    }
  }

  private static void checkText(String where, Scalar scalar, String slice) {
    boolean alias = slice.startsWith("*");
    boolean escaped = slice.contains("\\") || slice.contains("''");
    boolean severalLines = slice.lines().count() > 1 || slice.contains("\u2028");
    if (alias || escaped || severalLines) {
      return;
    }
    switch (scalar.style()) {
      case PLAIN, JSON_LITERAL -> assertEquals(scalar.text(), slice, where);
      case BLOCK -> assertTrue(slice.startsWith("|") || slice.startsWith(">"), where);
      case QUOTED -> assertTrue(slice.contains(scalar.text()), where);
    }
  }

  @Test
  void jsonIsTheSameTreeThroughBothReaders() {
    String text =
        "{\"Résumé\": [1, {\"a\": \"x\\ny\"}, true, null],\n \"b\": {\"c\": \"東京🗼\"}, \"d\": []}";
    SourceFile file = SourceFile.of("t.json", text.getBytes(UTF_8));
    String json = TreePrinter.print(JsonReader.read(file)).replace("json_literal", "plain");
    assertEquals(json, TreePrinter.print(YamlReader.read(file)));
  }

  @Test
  void timeGrowsWithSizeOnly() {
    for (boolean json : new boolean[] {true, false}) {
      measure(json, 2_000);
      double ratio = 9;
      for (int attempt = 0; attempt < 5 && ratio > 3; attempt++) {
        ratio = Math.min(ratio, (double) measure(json, 16_000) / measure(json, 8_000));
      }
      assertTrue(ratio < 3, (json ? "JSON" : "YAML") + " took " + ratio + " times as long");
    }
  }

  private static long measure(boolean json, int resources) {
    StringBuilder text = new StringBuilder(json ? "{\n" : "");
    for (int i = 0; i < resources; i++) {
      text.append(
          json
              ? "\"R" + i + "\": {\"Type\": \"A\", \"Name\": \"あ\", \"Tags\": [{\"k\": 1}]}"
              : "R" + i + ":\n  Type: !Ref A # c\n  Name: あ\n  Tags:\n  - {k: |-2}\n");
      text.append(json && i + 1 < resources ? ",\n" : "");
    }
    byte[] bytes = text.append(json ? "}" : "").toString().replace("|-2", "v").getBytes(UTF_8);
    long start = cpuTime();
    YamlFile read = Documents.read(SourceFile.of("t", bytes));
    long took = cpuTime() - start;
    assertFalse(read.documents().isEmpty());
    assertNotNull(((Mapping) read.documents().get(0)).get("R" + (resources - 1)));
    return took;
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
