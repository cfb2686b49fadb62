package dev.sekisho.hcl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Input made to hurt: it costs time in proportion to its size, little stack, and a diagnostic. */
class ReaderLimitsTest {
  private static final long SMALL_STACK = 512 * 1024;

  /** Ways to nest: what opens a level, what stands inside, what closes a level. */
  private static Map<String, List<String>> nestings() {
    Map<String, List<String>> ways = new TreeMap<>();
    ways.put("tuple", List.of("v = ", "[", "1", "]"));
    ways.put("parentheses", List.of("v = ", "(", "1", ")"));
    ways.put("object", List.of("v = ", "{a = ", "1", "}"));
    ways.put("call", List.of("v = ", "f(", "1", ")"));
    ways.put("index", List.of("v = ", "a[", "1", "]"));
    ways.put("minus", List.of("v = ", "- ", "1", ""));
    ways.put("bang", List.of("v = ", "!", "a", ""));
    ways.put("conditional", List.of("v = ", "a ? b : ", "c", ""));
    ways.put("condition inside", List.of("v = ", "a ? ", "b", " : c"));
    ways.put("interpolation", List.of("v = ", "\"${", "a", "}\""));
    ways.put("tuple loop", List.of("v = ", "[for a in b : ", "a", "]"));
    ways.put("object loop", List.of("v = ", "{for a in b : a => ", "a", "}"));
    ways.put("attributes", List.of("v = a", "", "", ".a"));
    ways.put("indexes", List.of("v = a", "", "", "[0]"));
    ways.put("splats", List.of("v = a", "", "", "[*]"));
    ways.put("old splats", List.of("v = a", "", "", ".*[0]"));
    ways.put("sum", List.of("v = 1", "", "", " + 1"));
    ways.put("if directives", List.of("v = \"", "%{ if a }", "", "%{ endif }", "\""));
    ways.put("for directives", List.of("v = \"", "%{ for a in b }", "", "%{ endfor }", "\""));
    ways.put("blocks", List.of("", "b {\n", "", "}\n"));
    return ways;
  }

  private static String nested(List<String> way, int levels) {
    String end = way.size() > 4 ? way.get(4) : "";
    return way.get(0) + way.get(1).repeat(levels) + way.get(2) + way.get(3).repeat(levels) + end;
  }

  @TestFactory
  Stream<DynamicTest> deepNestingIsReportedAndSteppedOver() {
    return nestings().entrySet().stream()
        .map(way -> dynamicTest(way.getKey(), () -> deep(way.getValue())));
  }

  private static void deep(List<String> way) throws InterruptedException {
    HclFile flat = read("before = 1\n" + nested(way, 100) + "\nafter = 2\n");
    assertEquals(List.of(), flat.diagnostics());
    HclFile deep = readOnSmallStack("before = 1\n" + nested(way, 100_000) + "\nafter = 2\n");
    assertTrue(deep.diagnostics().stream().anyMatch(d -> d.code().equals("hcl-limit")));
    assertTrue(deep.diagnostics().size() < 3, deep.diagnostics().toString());
    assertNotNull(deep.body().attribute("before"));
    assertNotNull(deep.body().attribute("after"));
    assertTrue(height(deep.body()) <= 3 * Nesting.MOST);
  }

  private static int height(HclTree tree) {
    int height = 0;
    for (HclTree child : HclChildren.of(tree)) {
      height = Math.max(height, height(child));
    }
    return height + 1;
  }

  private static HclFile read(String text) {
    return HclReader.read(SourceFile.of("t.tf", text.getBytes(UTF_8)));
  }

  private static HclFile readOnSmallStack(String text) throws InterruptedException {
    AtomicReference<HclFile> read = new AtomicReference<>();
    Thread thread = new Thread(null, () -> read.set(read(text)), "small stack", SMALL_STACK);
    thread.start();
    thread.join();
    return read.get();
  }

  @Test
  void unclosedNestingOfEveryKindIsReported() throws InterruptedException {
    for (List<String> way : nestings().values()) {
      if (!way.get(1).isEmpty()) {
        HclFile read = readOnSmallStack(way.get(0) + way.get(1).repeat(100_000));
        assertTrue(
            read.diagnostics().stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR));
      }
    }
  }

  @Test
  void hugeFilesAreNotRead() {
    byte[] bytes = new byte[HclReader.MAX_BYTES + 1];
    Arrays.fill(bytes, (byte) '\n');
    HclFile read = HclReader.read(SourceFile.of("t.tf", bytes));
    assertEquals("hcl-limit", read.diagnostics().get(0).code());
    assertEquals(1, read.diagnostics().size());
  }

  @Test
  void hugeNumbersAreNotComputed() {
    HclFile read = read("a = 1e99999999\nb = 1e999999999999\nc = 1e100\n");
    assertEquals("hcl-limit", read.diagnostics().get(0).code());
    assertEquals("hcl-number", read.diagnostics().get(1).code());
    assertEquals(2, read.diagnostics().size());
  }

  @Test
  void endlessMistakesAreCutShort() {
    assertEquals(101, read("= 1\n".repeat(10_000)).diagnostics().size());
    assertEquals(1000, read("a = 1\n".repeat(10_000)).diagnostics().size());
  }

  @TestFactory
  Stream<DynamicTest> hostileFilesAreRead() throws IOException {
    Path folder = Path.of("test-fixtures/hostile/hcl");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  dynamicTest(
                      file.getFileName().toString(),
                      () ->
                          assertTrue(
                              !HclReader.read(SourceFile.of("t.tf", Files.readAllBytes(file)))
                                  .diagnostics()
                                  .isEmpty())));
    }
  }

  @TestFactory
  Stream<DynamicTest> timeGrowsWithSizeOnly() {
    Map<String, IntFunction<String>> shapes = new TreeMap<>();
    shapes.put("blocks", n -> "resource \"a\" \"b\" {\n  x = \"y-${z}\"\n}\n".repeat(n));
    shapes.put("attributes", n -> attributes(n));
    shapes.put("duplicates", n -> "a = 1\n".repeat(4 * n));
    shapes.put("one line", n -> "a {} ".repeat(5 * n));
    shapes.put("long string", n -> "a = \"" + "text $ % \\n ".repeat(3 * n) + "\"\n");
    shapes.put("long heredoc", n -> "a = <<-E\n" + "    text ${x}\n".repeat(3 * n) + "  E\n");
    shapes.put("long tuple", n -> "a = [" + "1, ".repeat(10 * n) + "]\n");
    shapes.put("comments", n -> "# text\n/* text */\n".repeat(3 * n));
    shapes.put("unclosed blocks", n -> "a {\n  b = 1\n".repeat(3 * n));
    shapes.put("unclosed objects", n -> "a = {\nb = 1\n".repeat(3 * n));
    shapes.put("unclosed brackets", n -> "a = [(\n".repeat(4 * n));
    shapes.put("unclosed strings", n -> "a = \"\n".repeat(4 * n));
    shapes.put("unclosed heredocs", n -> "a = <<E\n".repeat(4 * n));
    shapes.put("unclosed comments", n -> "a = 1 /*\n".repeat(4 * n));
    shapes.put("unclosed sequences", n -> "a = \"${\n".repeat(4 * n));
    shapes.put("unclosed on one line", n -> "a { b { ".repeat(4 * n));
    shapes.put(
        "blanks", n -> " ".repeat(20 * n) + "a" + " ".repeat(20 * n) + "=" + "\n".repeat(20 * n));
    return shapes.entrySet().stream()
        .map(shape -> dynamicTest(shape.getKey(), () -> linear(shape.getValue())));
  }

  private static String attributes(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3 * n; i++) {
      text.append("a").append(i).append(" = b.c").append(i).append('\n');
    }
    return text.toString();
  }

  private static void linear(IntFunction<String> shape) {
    SourceFile small = SourceFile.of("t.tf", shape.apply(2_000).getBytes(UTF_8));
    SourceFile large = SourceFile.of("t.tf", shape.apply(16_000).getBytes(UTF_8));
    measure(small);
    double ratio = 99;
    for (int attempt = 0; attempt < 5 && ratio > 16; attempt++) {
      ratio = Math.min(ratio, (double) measure(large) / measure(small));
    }
    assertTrue(ratio < 16, "8 times the size took " + ratio + " times as long");
  }

  private static long measure(SourceFile file) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 3; run++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertNotNull(HclReader.read(file).body());
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
