package dev.sekisho.finding;

import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A further place that a finding speaks of.
 *
 * @param role what it is to the finding
 * @param label what stands there ({@code 変数 env の既定値})
 * @param step the step of the deciding value's way that this is; null where it is none
 */
public record Location(Role role, Span span, Message label, @Nullable Origin step) {

  /** A place that is no step of the deciding value's way. */
  public Location(Role role, Span span, Message label) {
    this(role, span, label, null);
  }

  /** What a place is to a finding. */
  public enum Role {
    /** A step on the way of the deciding value. */
    VALUE("value"),
    /** Another resource that has a part in it. */
    COMPANION("companion"),
    /** The module call or nested stack that made it. */
    CALL("call"),
    /** The default that applied. */
    DEFAULT("default"),
    /** What chose the value among others, or decided that the resource is built. */
    DECIDED("decided-by");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
