package dev.sekisho.cloudformation;

import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pattern of an {@code Fn::Sub}, cut into text and the values of its variables. */
final class Substitution {
  private final Evaluator evaluator;
  private final Names names;
  private final Scalar scalar;
  private final String pattern;
  private final @Nullable Mapping variables;
  private final boolean literally;
  private final int offset;

  Substitution(Evaluator evaluator, Names names, Scalar scalar, @Nullable Mapping variables) {
    this.evaluator = evaluator;
    this.names = names;
    this.scalar = scalar;
    this.pattern = scalar.text();
    this.variables = variables;
    String slice = evaluator.stack().template().span(scalar.start(), scalar.end()).text();
    int quote = scalar.style() == dev.sekisho.yaml.YamlTree.Style.QUOTED ? 1 : 0;
    this.literally =
        slice.length() == pattern.length() + 2 * quote && slice.startsWith(pattern, quote);
    this.offset = scalar.start() + quote;
  }

  List<Value> pieces() {
    List<Value> pieces = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf("${", at);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      if (open > at) {
        pieces.add(text(pattern.substring(at, open), at, open));
      }
      pieces.add(variable(pattern.substring(open + 2, close), open, close + 1));
      at = close + 1;
    }
    if (at < pattern.length() || pieces.isEmpty()) {
      pieces.add(text(pattern.substring(at), at, pattern.length()));
    }
    return pieces;
  }

  private Value text(String text, int from, int to) {
    return new Value.Text(text, Origin.of(span(from, to), Origin.Kind.EXPRESSION));
  }

  private Value variable(String written, int from, int to) {
    if (written.startsWith("!")) {
      return text("${" + written.substring(1) + "}", from, to);
    }
    String name = written.strip();
    if (!isName(name)) {
      return text("${" + written + "}", from, to);
    }
    Entry own = variables == null ? null : variables.entry(name);
    if (own != null) {
      return evaluator.evaluate(own.value());
    }
    Value bound = evaluator.bindings().get(name);
    if (bound != null) {
      return bound;
    }
    return name.indexOf('.') < 0
        ? names.ref(name, span(from, to))
        : names.attribute(name, span(from, to));
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean fits = Character.isLetterOrDigit(c) || c == ':' || c == '.' || c == '_';
      if (!fits) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** A part of the pattern where it is written as it is read, else the whole. */
  private Span span(int from, int to) {
    if (!literally) {
      return evaluator.stack().template().span(scalar.start(), scalar.end());
    }
    int start = offset + bytes(0, from);
    return evaluator.stack().template().span(start, start + bytes(from, to));
  }

  private int bytes(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = pattern.charAt(i);
      boolean pair = Character.isSurrogate(c);
      count += c < 0x80 ? 1 : c < 0x800 || pair ? 2 : 3;
    }
    return count;
  }
}
