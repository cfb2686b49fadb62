package dev.sekisho.facts;

import dev.sekisho.source.Decimal;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Small questions about values. */
final class Values {
  private static final int LONGEST_BOOL = 5;

  private Values() {}

  /** What a reference is known to be; other values as they are. */
  static Value known(Value value) {
    Value known = value;
    while (known instanceof Value.Reference reference && reference.known() != null) {
      known = reference.known();
    }
    return known;
  }

  /** The text form of a known scalar; null for everything else. */
  static @Nullable String text(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Bool bool) {
      return bool.bool() ? "true" : "false";
    }
    if (value instanceof Value.Num number) {
      return number.number().toString();
    }
    return null;
  }

  /**
   * Known as true or false, in whatever spelling; null for everything else. CloudFormation reads
   * YAML 1.1, where a bare {@code Yes} is true, and takes the quoted words too; only a question
   * about a truth value reads them so, a text that says {@code No} stays one.
   */
  static @Nullable Boolean bool(Value value) {
    if (value instanceof Value.Bool bool) {
      return bool.bool();
    }
    if (!(value instanceof Value.Text text) || text.text().length() > LONGEST_BOOL) {
      return null;
    }
    return switch (text.text().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default -> null;
    };
  }

  /** Known as a number, in whatever spelling; null for everything else. */
  static @Nullable Decimal number(Value value) {
    if (value instanceof Value.Num number) {
      return number.number();
    }
    if (value instanceof Value.Text text && looksNumeric(text.text())) {
      try {
        return Decimal.of(text.text());
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return null;
  }

  private static boolean looksNumeric(String text) {
    if (text.isEmpty() || text.length() > 30) {
      return false;
    }
    char first = text.charAt(0);
    return first == '-' || (first >= '0' && first <= '9');
  }

  static boolean isNothing(Value value) {
    return value instanceof Value.Null || value instanceof Value.Absent;
  }

  /**
   * Why a value is not known; for one that is known but unfit, that its expression makes no sense.
   */
  static Cause cause(Value value, String what) {
    if (value instanceof Value.Unknown unknown) {
      return unknown.cause();
    }
    if (value instanceof Value.OneOf oneOf) {
      return oneOf.choice().cause();
    }
    if (value instanceof Value.Partial partial) {
      for (Value part : partial.parts()) {
        if (!(part instanceof Value.Text)) {
          return cause(part, what);
        }
      }
    }
    if (value instanceof Value.Reference reference) {
      String subject =
          reference.attribute().isEmpty()
              ? reference.address()
              : reference.address() + "." + reference.attribute();
      return new Cause(Cause.Kind.COMPUTED, subject, null);
    }
    Cause rest = value instanceof Value.ListValue list ? list.rest() : null;
    if (rest != null) {
      return rest;
    }
    return new Cause(Cause.Kind.INVALID, written(value.origin(), what), value.origin().span());
  }

  /** The name of the argument that has a value; the names of facts are for rules only. */
  static String written(Origin origin, String what) {
    for (Origin step = origin; step != null; step = step.from()) {
      String text = step.kind() == Origin.Kind.ATTRIBUTE ? step.span().text() : "";
      int end = 0;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      if (end > 0) {
        return text.substring(0, end);
      }
    }
    return what.indexOf('.') < 0 ? what : "";
  }

  /** The same place, not known. */
  static Value.Unknown unknown(Value value, String what) {
    return value instanceof Value.Unknown unknown
        ? unknown
        : new Value.Unknown(cause(value, what), value.origin());
  }

  /** Equal as known values; false where one of them is not known. */
  static boolean same(Value one, Value other) {
    if (isNothing(one) && isNothing(other)) {
      return true;
    }
    if (one instanceof Value.Reference a && other instanceof Value.Reference b) {
      return a.address().equals(b.address()) && a.attribute().equals(b.attribute());
    }
    if (one instanceof Value.ListValue a && other instanceof Value.ListValue b) {
      if (a.open() || b.open() || a.items().size() != b.items().size()) {
        return false;
      }
      for (int i = 0; i < a.items().size(); i++) {
        if (!same(a.items().get(i), b.items().get(i))) {
          return false;
        }
      }
      return true;
    }
    String text = text(one);
    return text != null && text.equals(text(other));
  }

  /** A value of another resource, from where that resource is named. */
  static Value seenFrom(Origin here, Value value) {
    Origin there = Origin.via(here.span(), here.kind(), here.label(), value.origin());
    if (!(value instanceof Value.ListValue list)) {
      return value.withOrigin(there);
    }
    List<Value> items = new ArrayList<>(list.items().size());
    for (Value item : list.items()) {
      items.add(seenFrom(here, item));
    }
    return new Value.ListValue(items, list.shape(), list.rest(), there);
  }
}
