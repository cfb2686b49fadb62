package dev.sekisho.yaml;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.Locale;

/** A file as it was read, one node to a line, for goldens. */
final class TreePrinter {
  private final StringBuilder out = new StringBuilder();
  private final SourceFile file;

  private TreePrinter(SourceFile file) {
    this.file = file;
  }

  static String print(YamlFile read) {
    TreePrinter printer = new TreePrinter(read.source());
    for (YamlTree document : read.documents()) {
      printer.out.append("document\n");
      printer.node("  ", "", document);
    }
    for (Span comment : read.comments()) {
      printer.line("", "comment", comment.start(), comment.end(), quoted(comment.text()));
    }
    read.diagnostics().forEach(printer::diagnostic);
    return printer.out.toString();
  }

  private void node(String indent, String label, YamlTree tree) {
    String tag = tree.tag().isEmpty() ? "" : " !" + tree.tag();
    String before =
        tree.tagStart() == tree.start() ? "" : " from " + place(tree.tagStart(), tree.tagStart());
    switch (tree) {
      case Scalar s -> {
        String style = s.style().name().toLowerCase(Locale.ROOT);
        line(indent, label + style, s.start(), s.end(), quoted(s.text()) + tag + before);
      }
      case Sequence s -> {
        line(indent, label + "sequence", s.start(), s.end(), tag + before);
        s.items().forEach(item -> node(indent + "  ", "", item));
      }
      case Mapping m -> {
        line(indent, label + "mapping", m.start(), m.end(), tag + before);
        for (Entry entry : m.entries()) {
          node(indent + "  ", "key ", entry.key());
          node(indent + "    ", "", entry.value());
        }
      }
    }
  }

  private void diagnostic(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    String place = span == null ? "-" : place(span.start(), span.end());
    out.append(diagnostic.severity()).append(' ').append(diagnostic.code());
    out.append(' ').append(place).append('\n');
    out.append("  ").append(diagnostic.message().en()).append('\n');
    out.append("  ").append(diagnostic.message().ja()).append('\n');
  }

  private void line(String indent, String label, int start, int end, String text) {
    String line = indent + label + " " + place(start, end) + " " + text;
    out.append(line.stripTrailing()).append('\n');
  }

  private String place(int start, int end) {
    String from = file.line(start) + ":" + file.column(start);
    return start == end ? from : from + "-" + file.line(end) + ":" + file.column(end);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean odd = c < ' ' || c == 0x85 || c == 0x2028;
      out.append(odd ? "\\u" + Integer.toHexString(0x10000 | c).substring(1) : String.valueOf(c));
    }
    return out.append('"').toString();
  }
}
