package dev.sekisho.value;

import dev.sekisho.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was written, and the steps it took from there: attribute, then variable, then
 * module argument, then literal. A linked list from the place of use (this step) back to the source
 * ({@link #from}); steps are shared between values. A sensitive step makes the whole value
 * sensitive: it is judged but never printed.
 */
public sealed class Origin {
  /** How far a chain is followed in search of what decided. */
  private static final int MOST_SEARCHED = 32;

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
    SETTING,
    /** Not the way of the value but what chose it among others: see {@link #decider}. */
    DECIDED
  }

  /** A step that names what chose the value. */
  private static final class Decided extends Origin {
    private final Origin decider;

    Decided(Origin decider, @Nullable Origin from, boolean sensitive) {
      super(decider.span(), Kind.DECIDED, decider.label(), from, sensitive);
      this.decider = decider;
    }

    @Override
    public Origin decider() {
      return decider;
    }

    @Override
    Origin with(@Nullable Origin from, boolean sensitive) {
      return new Decided(decider, from, sensitive);
    }
  }

  public static Origin of(Span span, Kind kind) {
    return new Origin(span, kind, "", null, false);
  }

  /** A step whose value came from another place. */
  public static Origin via(Span span, Kind kind, String label, @Nullable Origin from) {
    return new Origin(span, kind, label, from, from != null && from.sensitive);
  }

  /**
   * The chain of a value that a condition or key chose, with a step that names what decided: below
   * the steps that only say where the value is written, above those it came from. The same chain
   * where nothing but what is written there decided.
   *
   * @param by the chain of the condition or key
   */
  public Origin decidedBy(Origin by) {
    Origin decider = by.decisive();
    return decider == null ? this : below(decider);
  }

  private Origin below(Origin decider) {
    boolean place = kind == Kind.EXPRESSION || kind == Kind.ATTRIBUTE;
    if (decider() == decider) {
      return this;
    }
    if (!place) {
      return decided(decider, this);
    }
    return with(from == null ? decided(decider, null) : from.below(decider), sensitive);
  }

  /**
   * The step to change for another value: the last input, else the last step with a name; null
   * where there is none.
   */
  public @Nullable Origin decisive() {
    Origin input = null;
    Origin named = null;
    int searched = 0;
    for (Origin at = this; at != null && searched < MOST_SEARCHED; at = at.from) {
      Origin step = at.decider() == null ? at : at.decider();
      boolean place = step.kind == Kind.EXPRESSION || step.kind == Kind.ATTRIBUTE;
      named = place || step.label.isEmpty() ? named : step;
      input = step.isInput() ? step : input;
      searched++;
    }
    return input == null ? named : input;
  }

  private boolean isInput() {
    return kind == Kind.DEFAULT || kind == Kind.INPUT || kind == Kind.SETTING;
  }

  Origin with(@Nullable Origin to, boolean secret) {
    return new Origin(span, kind, label, to, secret);
  }

  /** The same chain, whose last step goes on with another one. */
  public Origin leadingTo(Origin further) {
    return with(from == null ? further : from.leadingTo(further), sensitive || further.sensitive);
  }

  /** A step that names what decided, in front of the chain of what was chosen. */
  public static Origin decided(Origin decider, @Nullable Origin from) {
    return new Decided(decider, from, from != null && from.sensitive);
  }

  public Origin asSensitive() {
    return sensitive ? this : with(from, true);
  }

  public Origin asPublic() {
    return sensitive ? with(from == null ? null : from.asPublic(), false) : this;
  }

  /** Of a step {@link Kind#DECIDED}: the step of another chain that decided; else null. */
  public @Nullable Origin decider() {
    return null;
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
