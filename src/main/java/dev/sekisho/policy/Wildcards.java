package dev.sekisho.policy;

import dev.sekisho.source.Stars;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Patterns with {@code *} and {@code ?} as policies have them, and tests of text that may not be
 * known.
 */
final class Wildcards {
  private Wildcards() {}

  /** A test of known text. */
  interface TextTest {
    boolean holds(String text);
  }

  /** The lone star: everyone, every resource. */
  static final TextTest STAR = "*"::equals;

  /** All actions there are. */
  static final TextTest EVERY_ACTION = text -> text.equals("*") || text.equals("*:*");

  /** Whether a pattern covers a text (or another pattern, read letter by letter), in any case. */
  static boolean match(String pattern, String text) {
    return Stars.fitsAnyCase(pattern, text);
  }

  static Truth test(Value value, TextTest test) {
    return switch (value) {
      case Value.Text text -> Truth.of(test.holds(text.text()));
      case Value.OneOf oneOf -> all(oneOf.options(), test);
      case Value.Reference reference ->
          reference.known() == null ? cloudName(test) : test(reference.known(), test);
      case Value.Partial partial -> partial(partial, test);
      case Value.Unknown unknown ->
          unknown.cause().givenByCloud() ? cloudName(test) : Truth.UNKNOWN;
      case Value.Num number -> Truth.of(test.holds(number.number().toPlainString()));
      case Value.Bool bool -> Truth.of(test.holds(Boolean.toString(bool.bool())));
      case Value.ListValue list -> Truth.FALSE;
      case Value.MapValue map -> Truth.FALSE;
      case Value.Null none -> Truth.FALSE;
      case Value.Absent none -> Truth.FALSE;
    };
  }

  /** A name or ARN that the cloud gives is never a lone star. */
  private static Truth cloudName(TextTest test) {
    return wantsStars(test) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static boolean wantsStars(TextTest test) {
    return STAR.equals(test) || EVERY_ACTION.equals(test);
  }

  /** Text with a hole may be anything, but not stars alone where a letter of it is known. */
  private static Truth partial(Value.Partial partial, TextTest test) {
    for (Value part : partial.parts()) {
      boolean letters =
          part instanceof Value.Text text
              && !text.text().replace("*", "").replace(":", "").isEmpty();
      if (letters && wantsStars(test)) {
        return Truth.FALSE;
      }
    }
    return Truth.UNKNOWN;
  }

  private static Truth all(List<Value> options, TextTest test) {
    Truth first = test(options.get(0), test);
    for (Value option : options) {
      if (test(option, test) != first) {
        return Truth.UNKNOWN;
      }
    }
    return first;
  }

  /** The cause of the first unknown part of a value, depth first; null where there is none. */
  static @Nullable Cause firstUnknown(Value value) {
    return switch (value) {
      case Value.Unknown unknown -> unknown.cause();
      case Value.OneOf oneOf -> oneOf.choice().cause();
      case Value.Reference reference ->
          reference.known() == null
              ? new Cause(
                  Cause.Kind.COMPUTED, reference.address() + "." + reference.attribute(), null)
              : firstUnknown(reference.known());
      case Value.Partial partial -> first(partial.parts());
      case Value.ListValue list -> list.rest() == null ? first(list.items()) : list.rest();
      case Value.MapValue map -> map.rest() == null ? first(map.entries().values()) : map.rest();
      case Value.Text text -> null;
      case Value.Num number -> null;
      case Value.Bool bool -> null;
      case Value.Null none -> null;
      case Value.Absent none -> null;
    };
  }

  private static @Nullable Cause first(Iterable<Value> values) {
    for (Value value : values) {
      Cause cause = firstUnknown(value);
      if (cause != null) {
        return cause;
      }
    }
    return null;
  }
}
