package dev.sekisho.facts;

import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import org.jspecify.annotations.Nullable;

/** What is certain of text with holes. */
final class Partials {
  /** Stands for a hole; no text of a template holds it. */
  static final char HOLE = '\uFFFC';

  private Partials() {}

  /** The text with a mark for each hole. */
  static String marked(Value.Partial partial) {
    StringBuilder text = new StringBuilder();
    for (Value part : partial.parts()) {
      String known = Values.text(Values.known(part));
      if (known != null) {
        text.append(known);
      } else if (text.length() == 0 || text.charAt(text.length() - 1) != HOLE) {
        text.append(HOLE);
      }
    }
    return text.toString();
  }

  /** The fixed text it starts with. */
  static String prefix(Value.Partial partial) {
    String marked = marked(partial);
    int hole = marked.indexOf(HOLE);
    return hole < 0 ? marked : marked.substring(0, hole);
  }

  /** The fixed text it ends with. */
  static String suffix(Value.Partial partial) {
    String marked = marked(partial);
    return marked.substring(marked.lastIndexOf(HOLE) + 1);
  }

  /** Whether the holes can be filled so that it becomes this text. */
  static boolean mayBe(Value.Partial partial, String text) {
    String marked = marked(partial);
    int at = 0;
    int from = 0;
    boolean first = true;
    while (true) {
      int hole = marked.indexOf(HOLE, from);
      String piece = marked.substring(from, hole < 0 ? marked.length() : hole);
      if (hole < 0) {
        return first
            ? text.equals(piece)
            : text.length() - piece.length() >= at && text.endsWith(piece);
      }
      int found = first ? (text.startsWith(piece) ? 0 : -1) : text.indexOf(piece, at);
      if (found < 0) {
        return false;
      }
      at = found + piece.length();
      from = hole + 1;
      first = false;
    }
  }

  /**
   * A text that is equal for two values only if they are equal whatever their holes turn out to be:
   * both fill the same holes from the same inputs. Null where that can't be said.
   */
  static @Nullable String canonical(Value.Partial partial) {
    StringBuilder text = new StringBuilder();
    for (Value part : partial.parts()) {
      Value known = Values.known(part);
      String piece = Values.text(known);
      if (piece != null) {
        text.append(piece);
      } else if (known instanceof Value.Unknown unknown && isInput(unknown.cause())) {
        input(text, unknown.cause());
      } else if (known instanceof Value.Reference reference) {
        text.append(HOLE)
            .append(reference.address())
            .append('.')
            .append(reference.attribute())
            .append(HOLE);
      } else {
        return null;
      }
    }
    return text.toString();
  }

  /** The same for a whole value that is an input; null for anything else. */
  static @Nullable String canonical(Value value) {
    if (value instanceof Value.Partial partial) {
      return canonical(partial);
    }
    if (!(value instanceof Value.Unknown unknown) || !isInput(unknown.cause())) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    input(text, unknown.cause());
    return text.toString();
  }

  /** Inputs of one name are the same input only if they are declared at the same place. */
  private static void input(StringBuilder text, Cause cause) {
    text.append(HOLE).append(cause.subject());
    Span declared = cause.declared();
    if (declared != null) {
      text.append('@').append(declared.file().path()).append(':').append(declared.start());
    }
    text.append(HOLE);
  }

  private static boolean isInput(Cause cause) {
    return cause.kind() == Cause.Kind.VARIABLE || cause.kind() == Cause.Kind.PARAMETER;
  }

  /**
   * The resource whose identity fills the only hole, between separators; null for anything else.
   */
  static Value.@Nullable Reference identity(Value.Partial partial) {
    Value.Reference found = null;
    for (Value part : partial.parts()) {
      if (Values.text(part) != null) {
        continue;
      }
      if (found != null || !(part instanceof Value.Reference reference)) {
        return null;
      }
      found = reference;
    }
    if (found == null) {
      return null;
    }
    StringBuilder marked = new StringBuilder();
    for (Value part : partial.parts()) {
      String text = Values.text(part);
      marked.append(text == null ? String.valueOf(HOLE) : text);
    }
    int hole = marked.indexOf(String.valueOf(HOLE));
    boolean starts = hole == 0 || ":/".indexOf(marked.charAt(hole - 1)) >= 0;
    boolean ends = hole + 1 == marked.length() || ":/".indexOf(marked.charAt(hole + 1)) >= 0;
    return starts && ends ? found : null;
  }
}
