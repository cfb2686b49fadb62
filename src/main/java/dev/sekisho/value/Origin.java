package dev.sekisho.value;

import dev.sekisho.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was written, and the steps it took from there: attribute, then variable, then
 * module argument, then literal. A linked list from the place of use (this step) back to the source
 * ({@link #from}); steps are shared between values. A sensitive step makes the whole value
 * sensitive: it is judged but never printed.
 */
public final class Origin {
  private final Span span;
  private final Kind kind;
  private final String label;
  private final @Nullable Origin from;
  private final boolean sensitive;

  private Origin(Span span, Kind kind, String label, @Nullable Origin from, boolean sensitive) {
    this.span = span;
    this.kind = kind;
    this.label = label;
    this.from = from;
    this.sensitive = sensitive;
  }

  /** What a step is. */
  public enum Kind {
    /** The text of a literal or of a computed expression. */
    EXPRESSION,
    /** Name to value end of an attribute, property or block: where a finding is marked. */
    ATTRIBUTE,
    /** {@code local.x}; the span is the local's definition. */
    LOCAL,
    /** The default of a variable or parameter. */
    DEFAULT,
    /** A value for a variable or parameter given in a file or on the command line. */
    INPUT,
    /** The argument of a module call or nested stack. */
    CALL,
    /** An output of a module or stack. */
    OUTPUT,
    /** An attribute of another resource; the label is its address. */
    RESOURCE,
    /** A row of a CloudFormation mapping. */
    MAPPING,
    /** Set by the profile or by the command line. */
    SETTING
  }

  public static Origin of(Span span, Kind kind) {
    return new Origin(span, kind, "", null, false);
  }

  /** A step whose value came from another place. */
  public static Origin via(Span span, Kind kind, String label, @Nullable Origin from) {
    return new Origin(span, kind, label, from, from != null && from.sensitive);
  }

  public Origin asSensitive() {
    return sensitive ? this : new Origin(span, kind, label, from, true);
  }

  public Origin asPublic() {
    return sensitive
        ? new Origin(span, kind, label, from == null ? null : from.asPublic(), false)
        : this;
  }

  public Span span() {
    return span;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * The name of the thing in this step ({@code local.dr}, {@code var.env}); empty for plain
   * expressions.
   */
  public String label() {
    return label;
  }

  public @Nullable Origin from() {
    return from;
  }

  public boolean sensitive() {
    return sensitive;
  }

  /** Whether some step of the chain is of this kind. */
  public boolean passed(Kind wanted) {
    for (Origin step = this; step != null; step = step.from) {
      if (step.kind == wanted) {
        return true;
      }
    }
    return false;
  }
}
