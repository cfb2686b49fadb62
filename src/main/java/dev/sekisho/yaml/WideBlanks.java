package dev.sekisho.yaml;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blanks that look like indentation and are none to YAML, such as the one of a Japanese keyboard.
 */
final class WideBlanks {
  private static final String UNINDENTED = "wide-indentation";

  static final Message MESSAGE =
      new Message(
          "字下げに全角などの特殊な空白があります。YAMLの字下げは半角の空白で書いてください。",
          "A full-width or no-break space in the indentation: YAML is indented with plain spaces.");

  private WideBlanks() {}

  /** The first entry whose key begins with one; null where none does. */
  static @Nullable Entry first(List<Entry> entries) {
    for (Entry entry : entries) {
      String key = entry.key().text();
      boolean wide = !key.isEmpty() && (key.charAt(0) == '\u3000' || key.charAt(0) == '\u00A0');
      if (wide && entry.key().style() == Style.PLAIN) {
        return entry;
      }
    }
    return null;
  }

  /** A key that stands beside what it should stand below. */
  static Diagnostic indents(SourceFile file, Scalar key) {
    String name = key.text().replace('\u00A0', ' ').strip();
    return Diagnostic.warning(
        UNINDENTED,
        file.span(key.start(), key.end()),
        new Message(
            "キー「" + name + "」の字下げに全角などの特殊な空白があり、上の行と並ぶキーとして読まれます。半角の空白で字下げしてください。",
            "Before the key "
                + name
                + " stands a full-width or no-break space, so that it is read beside the lines"
                + " above, not below them. Indent with plain spaces."));
  }

  /** Where one stands in the indentation of a line, or of the line before; -1 where none does. */
  static int before(byte[] bytes, int offset) {
    int line = lineStart(bytes, Math.min(offset, bytes.length));
    int found = within(bytes, line);
    return found >= 0 || line == 0 ? found : within(bytes, lineStart(bytes, line - 1));
  }

  private static int lineStart(byte[] bytes, int offset) {
    int start = offset;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private static int within(byte[] bytes, int line) {
    int at = line;
    while (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    boolean ideographic = is(bytes, at, 0xE3, 0x80, 0x80);
    return ideographic || is(bytes, at, 0xC2, 0xA0) ? at : -1;
  }

  private static boolean is(byte[] bytes, int at, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
