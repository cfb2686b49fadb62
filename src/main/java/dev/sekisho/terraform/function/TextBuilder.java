package dev.sekisho.terraform.function;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Puts text together that may have holes; neighbouring pieces grow into one. */
public final class TextBuilder {
  private final Origin origin;
  private final List<Value> parts = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private int length;
  private boolean sensitive;

  public TextBuilder(Origin origin) {
    this.origin = origin;
  }

  public TextBuilder add(String text) {
    length += text.length();
    if (length <= Arguments.MAX_TEXT) {
      piece.append(text);
    }
    return this;
  }

  /** Text, text with holes, or what makes a hole. */
  public TextBuilder add(Value value) {
    sensitive |= value.origin().sensitive();
    if (value instanceof Value.Text text) {
      return add(text.text());
    }
    if (value instanceof Value.Partial partial) {
      for (Value part : partial.parts()) {
        add(part);
      }
      return this;
    }
    endPiece();
    if (parts.size() < Arguments.MAX_ITEMS) {
      parts.add(value);
    }
    return this;
  }

  private void endPiece() {
    if (!piece.isEmpty()) {
      parts.add(new Value.Text(piece.toString(), origin));
      piece.setLength(0);
    }
  }

  /** The whole: text, text with holes, or unknown where it grew too long. */
  public Value build() {
    Origin own = sensitive ? origin.asSensitive() : origin;
    if (length > Arguments.MAX_TEXT || parts.size() >= Arguments.MAX_ITEMS) {
      return new Value.Unknown(new Cause(Cause.Kind.LIMIT, "text", origin.span()), own);
    }
    if (parts.isEmpty()) {
      return new Value.Text(piece.toString(), own);
    }
    endPiece();
    return new Value.Partial(parts, own);
  }

  Value build(Arguments a) {
    Value built = build();
    if (built instanceof Value.Unknown) {
      throw a.tooMuch();
    }
    return built;
  }
}
