package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Binary;
import dev.sekisho.hcl.HclTree.BoolLiteral;
import dev.sekisho.hcl.HclTree.Broken;
import dev.sekisho.hcl.HclTree.Call;
import dev.sekisho.hcl.HclTree.Conditional;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.ForObject;
import dev.sekisho.hcl.HclTree.ForPart;
import dev.sekisho.hcl.HclTree.ForTuple;
import dev.sekisho.hcl.HclTree.GetAttribute;
import dev.sekisho.hcl.HclTree.IfPart;
import dev.sekisho.hcl.HclTree.Index;
import dev.sekisho.hcl.HclTree.Interpolation;
import dev.sekisho.hcl.HclTree.Item;
import dev.sekisho.hcl.HclTree.Name;
import dev.sekisho.hcl.HclTree.NullLiteral;
import dev.sekisho.hcl.HclTree.NumberLiteral;
import dev.sekisho.hcl.HclTree.ObjectLiteral;
import dev.sekisho.hcl.HclTree.Parentheses;
import dev.sekisho.hcl.HclTree.Part;
import dev.sekisho.hcl.HclTree.Splat;
import dev.sekisho.hcl.HclTree.SplatItem;
import dev.sekisho.hcl.HclTree.Template;
import dev.sekisho.hcl.HclTree.TextPart;
import dev.sekisho.hcl.HclTree.Tuple;
import dev.sekisho.hcl.HclTree.Unary;
import dev.sekisho.source.SourceFile;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes an expression as HashiCorp's parser would describe its own tree: one line, each node with
 * its byte range. Where its tree knows ranges that ours doesn't need (of dots, brackets and splat
 * markers) they are looked up in the source. The ranges of empty template branches are written as
 * {@code ?}.
 */
final class GoTree {
  private final byte[] bytes;
  private final int shift;
  private final StringBuilder out = new StringBuilder();

  /** Where the marker of the splat begins that is being written. */
  private int marker;

  private GoTree(SourceFile source, int shift) {
    this.bytes = source.bytes();
    this.shift = shift;
  }

  /**
   * @param shift what to add to each offset, for files with a byte order mark
   */
  static String of(Expression expression, SourceFile source, int shift) {
    GoTree tree = new GoTree(source, shift);
    tree.write(expression);
    return tree.out.toString();
  }

  private void open(String head, int start, int end) {
    out.append('(').append(head).append('@').append(start + shift).append(':').append(end + shift);
  }

  private void child(Expression expression) {
    out.append(' ');
    write(expression);
  }

  private void write(Expression expression) {
    switch (expression) {
      case NumberLiteral n -> leaf(number(n), n.start(), n.end());
      case BoolLiteral b -> leaf(String.valueOf(b.bool()), b.start(), b.end());
      case NullLiteral n -> leaf("null", n.start(), n.end());
      case Template t -> template(t);
      case Name n -> traversal(n);
      case GetAttribute a -> traversal(a);
      case Index i -> {
        if (isConstant(i.key())) {
          traversal(i);
        } else {
          node(
              "index",
              i.start() == i.source().start() ? start(i) : i.start(),
              i.end(),
              i.source(),
              i.key());
        }
      }
      case Splat s -> splat(s);
      case SplatItem i -> {
        open("item", marker, i.end());
        out.append(')');
      }
      case Call c -> {
        open("call " + c.name(), c.start(), c.end());
        out.append(c.expand() ? " ..." : "");
        c.arguments().forEach(this::child);
        out.append(')');
      }
      case Unary u -> node("unary " + u.operator().symbol(), u.start(), u.end(), u.operand());
      case Binary b ->
          node("binary " + b.operator().symbol(), b.start(), b.end(), b.left(), b.right());
      case Conditional c ->
          node("cond", c.start(), c.end(), c.condition(), c.then(), c.otherwise());
      case Parentheses p -> node("paren", p.start(), p.end(), p.inner());
      case Tuple t -> node("tuple", t.start(), t.end(), t.items().toArray(Expression[]::new));
      case ObjectLiteral o -> object(o);
      case ForTuple f -> {
        loop("for-tuple", f.key(), f.value(), f.start(), f.end());
        child(f.collection());
        child(f.result());
        condition(f.condition());
      }
      case ForObject f -> {
        loop("for-object", f.key(), f.value(), f.start(), f.end());
        out.append(f.group() ? " ..." : "");
        child(f.collection());
        child(f.resultKey());
        child(f.result());
        condition(f.condition());
      }
      case Broken b -> {
        open("broken", b.start(), b.end());
        out.append(')');
      }
    }
  }

  private void leaf(String text, int start, int end) {
    open("lit", start, end);
    out.append(' ').append(text).append(')');
  }

  private void node(String head, int start, int end, Expression... children) {
    open(head, start, end);
    for (Expression child : children) {
      child(child);
    }
    out.append(')');
  }

  private void condition(@Nullable Expression condition) {
    if (condition != null) {
      out.append(" if");
      child(condition);
    }
    out.append(')');
  }

  private void loop(String head, @Nullable String key, String value, int start, int end) {
    open(head, start, end);
    out.append(key == null ? "" : " " + key + ",").append(' ').append(value);
  }

  /** Small fractions are written with an exponent of at least two digits. */
  private static String number(NumberLiteral literal) {
    if (literal.number().signum() == 0) {
      return "0";
    }
    BigDecimal number = literal.number().exact().stripTrailingZeros();
    int exponent = number.precision() - number.scale() - 1;
    if (exponent >= -4) {
      return number.toPlainString();
    }
    String digits = number.unscaledValue().toString();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + (exponent > -10 ? "e-0" : "e-") + -exponent;
  }

  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '\b' -> quoted.append("\\b");
        case '\f' -> quoted.append("\\f");
        default -> {
          boolean escaped = c < ' ' || c == 0x2028 || c == 0x2029;
          quoted.append(escaped ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
      }
    }
    return quoted.append('"').toString();
  }

  private void text(TextPart part) {
    leaf(quote(Normalizer.normalize(part.text(), Normalizer.Form.NFC)), part.start(), part.end());
  }

  private void template(Template template) {
    List<Part> parts = template.parts();
    if (parts.size() == 1 && parts.get(0) instanceof Interpolation only) {
      node("wrap", template.start(), template.end(), only.value());
      return;
    }
    open("template", template.start(), template.end());
    if (parts.isEmpty()) {
      out.append(' ');
      leaf("\"\"", template.end(), template.end());
    }
    parts.forEach(this::part);
    out.append(')');
  }

  private void part(Part part) {
    out.append(' ');
    switch (part) {
      case TextPart text -> text(text);
      case Interpolation interpolation -> write(interpolation.value());
      case IfPart choice -> {
        open("cond", choice.start(), choice.end());
        child(choice.condition());
        branch(choice.then());
        branch(choice.otherwise());
        out.append(')');
      }
      case ForPart loop -> {
        open("join", loop.start(), loop.end());
        out.append(' ');
        loop("for-tuple", loop.key(), loop.value(), loop.start(), loop.end());
        child(loop.collection());
        branch(loop.body());
        out.append("))");
      }
    }
  }

  private void branch(List<Part> parts) {
    out.append(' ');
    if (parts.isEmpty()) {
      out.append("(template@? (lit@? \"\"))");
      return;
    }
    Part first = parts.get(0);
    Part last = parts.get(parts.size() - 1);
    open(
        "template",
        first instanceof Interpolation i ? i.value().start() : first.start(),
        last instanceof Interpolation i ? i.value().end() : last.end());
    parts.forEach(this::part);
    out.append(')');
  }

  private void object(ObjectLiteral object) {
    open("object", object.start(), object.end());
    for (Item item : object.items()) {
      out.append(' ');
      if (item.key() instanceof Name name) {
        open("key " + name.name(), name.start(), name.end());
      } else {
        open("key", item.key().start(), item.key().end());
        child(item.key());
      }
      out.append(')');
      child(item.value());
    }
    out.append(')');
  }

  private static boolean isConstant(Expression key) {
    return key instanceof NumberLiteral
        || key instanceof BoolLiteral
        || key instanceof NullLiteral
        || (key instanceof Template t && t.constant() != null);
  }

  private static boolean isStep(Expression e) {
    return e instanceof GetAttribute || (e instanceof Index i && isConstant(i.key()));
  }

  private static @Nullable Expression source(Expression e) {
    return switch (e) {
      case GetAttribute a -> a.source();
      case Index i -> i.source();
      case Splat s -> s.source();
      default -> null;
    };
  }

  /** Where the traversal starts: inside a splat, at its marker. */
  private int start(Expression e) {
    Expression source = source(e);
    return source != null ? start(source) : e instanceof SplatItem ? marker : e.start();
  }

  private void traversal(Expression last) {
    Expression root = root(last);
    if (root instanceof Name name) {
      open("ref", name.start(), last.end());
      out.append(' ').append(name.name());
      at(name.start(), name.end());
    } else {
      // HashiCorp's legacy splat has its attributes start at the first dot, its full splat at the
      // marker.
      boolean legacy = root instanceof SplatItem item && bytes[item.end() - 1] == '*';
      open("rel", legacy ? after(root.end(), '.') : start(root), last.end());
      child(root);
    }
    steps(last);
    out.append(')');
  }

  private static Expression root(Expression last) {
    Expression source = isStep(last) ? source(last) : null;
    return source == null ? last : root(source);
  }

  private void steps(Expression last) {
    if (last instanceof GetAttribute a) {
      steps(a.source());
      boolean legacy = Character.isDigit(a.name().charAt(0));
      out.append(' ')
          .append(legacy ? "[" + new BigDecimal(a.name()).toPlainString() + "]" : "." + a.name());
      at(after(a.source().end(), '.'), a.end());
    } else if (last instanceof Index i && isConstant(i.key())) {
      steps(i.source());
      out.append(" [").append(constant(i.key())).append(']');
      at(after(i.source().end(), '['), i.end());
    }
  }

  private String constant(Expression key) {
    return switch (key) {
      case NumberLiteral n -> number(n);
      case BoolLiteral b -> String.valueOf(b.bool());
      case Template t ->
          quote(Normalizer.normalize(Objects.requireNonNull(t.constant()), Normalizer.Form.NFC));
      default -> "null";
    };
  }

  private void at(int start, int end) {
    out.append('@').append(start + shift).append(':').append(end + shift);
  }

  private int after(int from, char wanted) {
    int p = from;
    while (bytes[p] != wanted) {
      p++;
    }
    return p;
  }

  private void splat(Splat splat) {
    open("splat", start(splat), splat.end());
    int outer = marker;
    int start = after(splat.source().end(), splat.full() ? '[' : '.');
    int end = splat.each().start();
    out.append(" [marker");
    at(start, end);
    out.append(']');
    child(splat.source());
    marker = start;
    child(splat.each());
    marker = outer;
    out.append(')');
  }
}
