package dev.sekisho.knowledge;

import dev.sekisho.source.Decimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value written in the rulesets, already in the unit of its fact: durations in days, sizes in
 * bytes.
 */
public final class Const {
  /** Not given, and it is known that nothing stands in for it. */
  public static final Const NONE = new Const(Kind.NONE, "", null, List.of());

  /** Nobody can say. */
  public static final Const UNKNOWN = new Const(Kind.UNKNOWN, "", null, List.of());

  /** Without end; a duration. */
  public static final Const FOREVER = new Const(Kind.FOREVER, "forever", null, List.of());

  /** The effective region of the thing itself. */
  public static final Const OWN_REGION = new Const(Kind.OWN_REGION, "", null, List.of());

  /** The name that the table of the fact would rather see, in the scope of the thing. */
  public static final Const PREFERRED = new Const(Kind.PREFERRED, "", null, List.of());

  public static final Const TRUE = new Const(Kind.BOOL, "true", null, List.of());
  public static final Const FALSE = new Const(Kind.BOOL, "false", null, List.of());

  private final Kind kind;
  private final String text;
  private final @Nullable Decimal number;
  private final List<Const> items;

  private Const(Kind kind, String text, @Nullable Decimal number, List<Const> items) {
    this.kind = kind;
    this.text = text;
    this.number = number;
    this.items = items;
  }

  /** What a constant is. */
  public enum Kind {
    NONE,
    UNKNOWN,
    FOREVER,
    OWN_REGION,
    BOOL,
    TEXT,
    NUMBER,
    LIST,
    PREFERRED
  }

  public static Const of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public static Const text(String text) {
    return new Const(Kind.TEXT, text, null, List.of());
  }

  public static Const number(Decimal number) {
    return new Const(Kind.NUMBER, number.toPlainString(), number, List.of());
  }

  public static Const list(List<Const> items) {
    return new Const(Kind.LIST, "", null, List.copyOf(items));
  }

  public Kind kind() {
    return kind;
  }

  /** The text form of a scalar. */
  public String text() {
    return text;
  }

  /** The number; null unless it is one. */
  public @Nullable Decimal number() {
    return number;
  }

  public boolean isTrue() {
    return this == TRUE;
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Members of a list; a scalar has none. */
  public List<Const> items() {
    return items;
  }
}
