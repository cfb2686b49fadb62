package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Binary;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.hcl.HclTree.BoolLiteral;
import dev.sekisho.hcl.HclTree.Call;
import dev.sekisho.hcl.HclTree.ForObject;
import dev.sekisho.hcl.HclTree.ForPart;
import dev.sekisho.hcl.HclTree.ForTuple;
import dev.sekisho.hcl.HclTree.GetAttribute;
import dev.sekisho.hcl.HclTree.IfPart;
import dev.sekisho.hcl.HclTree.Label;
import dev.sekisho.hcl.HclTree.Name;
import dev.sekisho.hcl.HclTree.NumberLiteral;
import dev.sekisho.hcl.HclTree.Splat;
import dev.sekisho.hcl.HclTree.Template;
import dev.sekisho.hcl.HclTree.TextPart;
import dev.sekisho.hcl.HclTree.Unary;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file as it was read, one node to a line with its lines and columns, for goldens. */
public final class TreePrinter {
  private final StringBuilder out = new StringBuilder();
  private final SourceFile file;

  private TreePrinter(SourceFile file) {
    this.file = file;
  }

  public static String print(HclFile read) {
    TreePrinter printer = new TreePrinter(read.source());
    printer.body("", read.body());
    read.comments().forEach(comment -> printer.line("", "comment", comment, ""));
    read.diagnostics().forEach(printer::diagnostic);
    return printer.out.toString();
  }

  private void body(String indent, Body body) {
    List<HclTree> items = new ArrayList<>(body.attributes());
    items.addAll(body.blocks());
    items.sort(Comparator.comparingInt(HclTree::start));
    items.forEach(item -> node(indent, item));
  }

  private void node(String indent, HclTree tree) {
    line(indent, kind(tree), tree, detail(tree));
    if (tree instanceof Block block) {
      for (Label label : block.labels()) {
        line(indent + "  ", "label", label, quoted(label.text()));
      }
      body(indent + "  ", block.body());
      return;
    }
    HclChildren.of(tree).forEach(child -> node(indent + "  ", child));
  }

  private static String kind(HclTree tree) {
    String name = tree.getClass().getSimpleName();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      words.append(Character.isUpperCase(c) && i > 0 ? " " : "").append(Character.toLowerCase(c));
    }
    return words.toString();
  }

  private String detail(HclTree tree) {
    return switch (tree) {
      case Attribute a -> a.name() + " = " + place(a.equals(), a.equals());
      case Block b ->
          b.type() + " { " + place(b.open(), b.open()) + " } " + place(b.close(), b.close());
      case NumberLiteral n -> n.number().exact().toString();
      case BoolLiteral b -> String.valueOf(b.bool());
      case Template t -> t.heredoc() ? "heredoc" : "";
      case TextPart t -> quoted(t.text());
      case Name n -> n.name();
      case GetAttribute a -> a.name() + " " + place(a.nameStart(), a.nameStart());
      case Call c -> c.name() + (c.expand() ? " ..." : "");
      case Unary u -> u.operator().symbol();
      case Binary b -> b.operator().symbol();
      case Splat s -> s.full() ? "[*]" : ".*";
      case IfPart i -> i.then().size() + " then, " + i.otherwise().size() + " otherwise";
      case ForPart f -> variables(f.key(), f.value());
      case ForTuple f -> variables(f.key(), f.value()) + (f.condition() == null ? "" : " if");
      case ForObject f ->
          variables(f.key(), f.value())
              + (f.group() ? " ..." : "")
              + (f.condition() == null ? "" : " if");
      default -> "";
    };
  }

  private static String variables(@Nullable String key, String value) {
    return (key == null ? "" : key + ", ") + value;
  }

  private void diagnostic(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    String place = span == null ? "-" : place(span.start(), span.end());
    out.append(diagnostic.severity()).append(' ').append(diagnostic.code());
    out.append(' ').append(place).append('\n');
    out.append("  ").append(diagnostic.message().en()).append('\n');
    out.append("  ").append(diagnostic.message().ja()).append('\n');
  }

  private void line(String indent, String label, HclTree tree, String text) {
    String line = indent + label + " " + place(tree.start(), tree.end()) + " " + text;
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
      boolean odd = c < ' ' || c == 0x85 || c == 0x2028 || c == '"' || c == '\\';
      out.append(odd ? "\\u" + Integer.toHexString(0x10000 | c).substring(1) : String.valueOf(c));
    }
    return out.append('"').toString();
  }
}
