package dev.sekisho.report;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes elements of XML 1.0. A character that XML can't hold, even escaped, becomes U+FFFD, so
 * that no template can make a report unreadable.
 */
final class XmlText {
  private final Writer out;

  XmlText(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * Starts an element.
   *
   * @param attributes names and values in turn
   */
  void open(String indent, String name, String... attributes) throws IOException {
    tag(indent, name, attributes);
    out.write(">\n");
  }

  void close(String indent, String name) throws IOException {
    out.write(indent + "</" + name + ">\n");
  }

  void empty(String indent, String name, String... attributes) throws IOException {
    tag(indent, name, attributes);
    out.write("/>\n");
  }

  /** An element that holds text alone. */
  void text(String indent, String name, String text, String... attributes) throws IOException {
    tag(indent, name, attributes);
    out.write(">" + escaped(text).replace("&#10;", "\n") + "</" + name + ">\n");
  }

  private void tag(String indent, String name, String... attributes) throws IOException {
    out.write(indent + "<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append("&#10;");
                case '\r' -> safe.append("&#13;");
                case '\t' -> safe.append("&#9;");
                default -> safe.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
