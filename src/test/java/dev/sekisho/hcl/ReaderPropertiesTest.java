package dev.sekisho.hcl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.hcl.HclTree.GetAttribute;
import dev.sekisho.hcl.HclTree.Label;
import dev.sekisho.hcl.HclTree.Name;
import dev.sekisho.hcl.HclTree.NumberLiteral;
import dev.sekisho.hcl.HclTree.Template;
import dev.sekisho.hcl.HclTree.TextPart;
import dev.sekisho.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds for every file, tried on the fixtures and on broken copies of them. */
class ReaderPropertiesTest {
  private static final List<String> FRAGMENTS =
      List.of(
          "\"",
          "${",
          "%{",
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          "\n",
          "\r",
          "=",
          ",",
          "~}",
          "$",
          "%",
          "\\",
          "<<E\n",
          "<<-E\n",
          "E\n",
          "#",
          "/*",
          "*/",
          ".",
          ".*",
          "...",
          "::",
          ":",
          "?",
          "1.",
          "e5",
          "for",
          "if",
          "in",
          "%{ else }",
          "%{ endif }",
          "%{ endfor }",
          "\t",
          "-",
          "!",
          "=>",
          "&",
          "|",
          "'",
          "`",
          ";",
          "あ",
          "\u0000",
          "\u00A0");

  @Test
  void rangesNestAndHoldTheirText() throws IOException {
    for (Path file : ReaderFixturesTest.fixtures()) {
      check(HclReader.read(ReaderFixturesTest.source(file)));
    }
  }

  @Test
  void everyTruncatedFileIsRead() throws IOException {
    for (Path file : ReaderFixturesTest.fixtures()) {
      byte[] whole = ReaderFixturesTest.source(file).bytes();
      for (int length = 0; length < whole.length; length++) {
        check(HclReader.read(SourceFile.of(file + " to " + length, Arrays.copyOf(whole, length))));
      }
    }
  }

  @Test
  void everyFileWithoutOneByteIsRead() throws IOException {
    for (Path file : ReaderFixturesTest.fixtures()) {
      byte[] whole = ReaderFixturesTest.source(file).bytes();
      for (int without = 0; without < whole.length; without++) {
        byte[] rest = replaced(whole, without, 1, new byte[0]);
        check(HclReader.read(SourceFile.of(file + " without " + without, rest)));
      }
    }
  }

  @Test
  void filesWithWildInsertionsAreRead() throws IOException {
    long seed = 20_261_124;
    Random random = new Random(seed);
    for (Path file : ReaderFixturesTest.fixtures()) {
      byte[] whole = ReaderFixturesTest.source(file).bytes();
      for (int round = 0; round < 200; round++) {
        byte[] wild = whole;
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
          byte[] fragment = FRAGMENTS.get(random.nextInt(FRAGMENTS.size())).getBytes(UTF_8);
          wild = replaced(wild, random.nextInt(wild.length + 1), 0, fragment);
        }
        check(HclReader.read(SourceFile.of(file + " seed " + seed + " round " + round, wild)));
      }
    }
  }

  /** Whatever is wrong inside of one block, the blocks around it are read. */
  @Test
  void mistakesStayInTheirBlock() {
    String before = "resource \"a\" \"first\" {\n  x = 1\n}\n\n";
    String broken =
        "resource \"a\" \"broken\" {\n  x = f([1, 2])\n  y = {\n    z = \"w\"\n  }\n}\n";
    String after = "\nresource \"a\" \"last\" {\n  x = [\n    2,\n  ]\n}\n";
    byte[] whole = (before + broken + after).getBytes(UTF_8);
    for (String fragment :
        List.of(
            "(", "[", "{", ")", "]", "}", ",", "=", "'", "\"", "%", "?", "\n", " 1 ", " x ",
            "${")) {
      for (int at = before.length() + 1; at < before.length() + broken.length(); at++) {
        byte[] wild = replaced(whole, at, 0, fragment.getBytes(UTF_8));
        HclFile read = HclReader.read(SourceFile.of("t.tf", wild));
        check(read);
        String where = new String(wild, UTF_8);
        assertEquals("1", onlyNumber(read, "first"), where);
        assertEquals("2", onlyNumber(read, "last"), where);
      }
    }
  }

  private static String onlyNumber(HclFile read, String label) {
    for (Block block : read.body().blocks()) {
      if (block.label(1).equals(label)) {
        assertEquals(1, block.body().attributes().size());
        String value =
            read.source()
                .text(
                    block.body().attributes().get(0).value().start(),
                    block.body().attributes().get(0).value().end());
        return value.replaceAll("[^0-9]", "");
      }
    }
    return "no block " + label;
  }

  @Test
  void lineBreaksAndMarksChangeNothing() throws IOException {
    for (Path file : ReaderFixturesTest.fixtures()) {
      SourceFile source = ReaderFixturesTest.source(file);
      HclFile plain = HclReader.read(source);
      ByteArrayOutputStream marked = new ByteArrayOutputStream();
      marked.writeBytes("\uFEFF".getBytes(UTF_8));
      marked.writeBytes(source.bytes());
      assertEquals(
          TreePrinter.print(plain),
          TreePrinter.print(HclReader.read(SourceFile.of(source.path(), marked.toByteArray()))));
      byte[] windows = source.text(0, source.bytes().length).replace("\n", "\r\n").getBytes(UTF_8);
      HclFile read = HclReader.read(SourceFile.of(source.path(), windows));
      check(read);
      assertEquals(names(plain.body()), names(read.body()), source.path());
      assertEquals(plain.diagnostics().size(), read.diagnostics().size(), source.path());
      assertEquals(plain.comments().size(), read.comments().size(), source.path());
    }
  }

  private static List<String> names(HclTree tree) {
    List<String> names = new ArrayList<>();
    names.add(tree.getClass().getSimpleName());
    HclChildren.of(tree).forEach(child -> names.addAll(names(child)));
    return names;
  }

  private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(by);
    out.write(bytes, at + length, bytes.length - at - length);
    return out.toByteArray();
  }

  private static void check(HclFile read) {
    assertEquals(0, read.body().start());
    assertEquals(read.source().bytes().length, read.body().end(), read.source().path());
    checkRanges(read.source(), read.body());
    int end = 0;
    for (HclTree comment : read.comments()) {
      assertTrue(end <= comment.start() && comment.start() < comment.end(), read.source().path());
      end = comment.end();
    }
  }

  private static void checkRanges(SourceFile source, HclTree tree) {
    Supplier<String> where = () -> source.path() + " " + tree;
    assertTrue(tree.start() <= tree.end(), where);
    for (HclTree child : HclChildren.of(tree)) {
      assertTrue(tree.start() <= child.start() && child.end() <= tree.end(), where);
      checkRanges(source, child);
    }
    checkText(source, tree, where);
  }

  private static void checkText(SourceFile source, HclTree tree, Supplier<String> where) {
    String slice = source.text(tree.start(), tree.end());
    switch (tree) {
      case Name name -> assertEquals(name.name(), slice, where);
      case GetAttribute get ->
          assertEquals(get.name(), source.text(get.nameStart(), get.end()), where);
      case NumberLiteral number ->
          assertEquals(new BigDecimal(slice), number.number().exact(), where);
      case Label label -> assertTrue(label.text().equals(slice) || slice.startsWith("\""), where);
      case Attribute attribute -> {
        assertEquals(attribute.name(), source.text(attribute.start(), attribute.nameEnd()), where);
        assertEquals('=', source.bytes()[attribute.equals()], where);
        assertEquals(attribute.end(), attribute.value().end(), where);
      }
      case Block block -> {
        assertEquals(block.type(), source.text(block.start(), block.typeEnd()), where);
        assertEquals('{', source.bytes()[block.open()], where);
        assertFalse(block.close() < block.end() && source.bytes()[block.close()] != '}', where);
      }
      case Template template when !template.heredoc() && !slice.contains("\\") ->
          checkParts(template, source, where);
      default -> {}
    }
  }

  private static void checkParts(Template template, SourceFile source, Supplier<String> where) {
    String slice = source.text(template.start(), template.end());
    if (slice.contains("$${") || slice.contains("%%{") || slice.contains("~")) {
      return;
    }
    if (template.constant() != null) {
      assertEquals("\"" + template.constant() + "\"", slice, where);
    }
    for (HclTree part : template.parts()) {
      if (part instanceof TextPart text) {
        assertEquals(text.text(), source.text(text.start(), text.end()), where);
      }
    }
  }
}
