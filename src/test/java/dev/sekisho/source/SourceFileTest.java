package dev.sekisho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFileTest {
  @Test
  void countsColumnsInUtf16UnitsFromOne() {
    SourceFile file = file("a関😀b\n");
    assertEquals(1, file.column(0));
    assertEquals(2, file.column(1));
    assertEquals(3, file.column(4));
    assertEquals(5, file.column(8));
  }

  @Test
  void endsLinesAtEveryKindOfBreak() {
    SourceFile file = file("a\nb\r\nc\rd");
    assertEquals(4, file.lineCount());
    assertEquals("b", file.lineText(2));
    assertEquals("c", file.lineText(3));
    assertEquals(4, file.line(7));
  }

  @Test
  void dropsTheByteOrderMark() {
    assertEquals("x", file("\uFEFFx").lineText(1));
  }

  @Test
  void readsShiftJis() {
    SourceFile file = SourceFile.of("t.yaml", "# 日本語".getBytes(Charset.forName("windows-31j")));
    assertEquals("# 日本語", file.lineText(1));
    assertEquals("windows-31j", file.encoding().name());
  }

  @Test
  void readsUtf16ByItsMark() {
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      SourceFile file = SourceFile.of("t.tf", "\uFEFF# 日本語😀\r\nx".getBytes(wide));
      assertEquals("# 日本語😀", file.lineText(1));
      assertEquals("x", file.lineText(2));
      assertEquals(wide, file.encoding());
    }
  }

  private static SourceFile file(String text) {
    return SourceFile.of("t.tf", text.getBytes(StandardCharsets.UTF_8));
  }
}
