package dev.sekisho.fix;

import dev.sekisho.source.SourceFile;

/** How a file is laid out: its line ends and its indentation. */
final class Layout {
  private final SourceFile file;

  Layout(SourceFile file) {
    this.file = file;
  }

  /** The line break behind a line, or that of the file where it is the last. */
  String breakAfter(int line) {
    int end = file.lineEnd(line);
    String own = breakAt(end);
    String first = own.isEmpty() ? breakAt(file.lineEnd(1)) : own;
    return first.isEmpty() ? "\n" : first;
  }

  /** Empty at the end of the file. */
  private String breakAt(int offset) {
    byte[] bytes = file.bytes();
    if (offset >= bytes.length) {
      return "";
    }
    boolean windows =
        bytes[offset] == '\r' && offset + 1 < bytes.length && bytes[offset + 1] == '\n';
    return windows ? "\r\n" : bytes[offset] == '\r' ? "\r" : "\n";
  }

  /** What stands before an offset in its line. */
  String before(int offset) {
    return file.text(file.lineStart(file.line(offset)), offset);
  }

  /** Whether nothing but blanks stands before an offset in its line. */
  boolean beginsLine(int offset) {
    return before(offset).isBlank();
  }

  /** One step of indentation deeper than another. */
  static String deeper(String indent) {
    return indent + (indent.startsWith("\t") ? "\t" : "  ");
  }

  boolean isBlank(int line) {
    return file.lineText(line).isBlank();
  }
}
