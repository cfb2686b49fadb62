package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.VersionRange;
import dev.sekisho.source.Decimal;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares one known or partly known value with one constant. */
final class Comparisons {
  private Comparisons() {}

  static Truth equal(Value value, Const with, FactDef fact) {
    if (value instanceof Value.Partial partial) {
      return Partials.mayBe(partial, with.text()) ? Truth.UNKNOWN : Truth.FALSE;
    }
    if (with == Const.NONE) {
      return Truth.FALSE;
    }
    if (with.is(Const.Kind.BOOL)) {
      Boolean bool = Values.bool(value);
      return bool == null ? notScalar(value) : Truth.of(bool == with.isTrue());
    }
    Decimal number = with.number();
    if (number != null) {
      Decimal own = Values.number(value);
      return own == null ? notScalar(value) : Truth.of(own.compareTo(number) == 0);
    }
    if (fact.type() == FactType.PORTS) {
      return Ranges.equal(value, with.text());
    }
    String text = product(value);
    return text == null ? Truth.UNKNOWN : Truth.of(text.equals(with.text()));
  }

  /** A known scalar of another type differs; what is no scalar can't be said. */
  private static Truth notScalar(Value value) {
    return Values.text(value) == null ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static @Nullable String product(Value value) {
    if (value instanceof Value.MapValue map) {
      Value product = map.get("product");
      return product == null ? null : Values.text(product);
    }
    return Values.text(value);
  }

  static Truth below(Value value, Const with, FactDef fact) {
    if (value instanceof Value.Partial) {
      return Truth.UNKNOWN;
    }
    String text = Values.text(value);
    if (text == null) {
      return Truth.UNKNOWN;
    }
    return switch (fact.type()) {
      case RANK -> {
        int own = fact.rank(text);
        int other = fact.rank(with.text());
        yield own < 0 || other < 0 ? Truth.UNKNOWN : Truth.of(own < other);
      }
      case DURATION, SIZE, NUMBER -> belowNumber(value, text, with);
      case VERSION -> {
        int[] own = VersionRange.numbers(text);
        int[] other = VersionRange.numbers(with.text());
        yield own == null || other == null
            ? Truth.UNKNOWN
            : Truth.of(VersionRange.compare(own, other) < 0);
      }
      default -> Truth.of(text.compareTo(with.text()) < 0);
    };
  }

  private static Truth belowNumber(Value value, String text, Const with) {
    if (text.equals(FactValues.FOREVER)) {
      return Truth.FALSE;
    }
    if (with == Const.FOREVER) {
      return Truth.TRUE;
    }
    Decimal own = Values.number(value);
    Decimal other = with.number();
    return own == null || other == null ? Truth.UNKNOWN : Truth.of(own.compareTo(other) < 0);
  }

  static Truth startsWith(Value value, String prefix) {
    if (value instanceof Value.Partial partial) {
      String fixed = Partials.prefix(partial);
      if (fixed.startsWith(prefix)) {
        return Truth.TRUE;
      }
      return prefix.startsWith(fixed) ? Truth.UNKNOWN : Truth.FALSE;
    }
    String text = Values.text(value);
    return text == null ? Truth.UNKNOWN : Truth.of(text.startsWith(prefix));
  }

  static Truth endsWith(Value value, String suffix) {
    if (value instanceof Value.Partial partial) {
      String fixed = Partials.suffix(partial);
      if (fixed.endsWith(suffix)) {
        return Truth.TRUE;
      }
      return suffix.endsWith(fixed) ? Truth.UNKNOWN : Truth.FALSE;
    }
    String text = Values.text(value);
    return text == null ? Truth.UNKNOWN : Truth.of(text.endsWith(suffix));
  }

  static Truth matches(Value value, Pattern pattern) {
    if (value instanceof Value.Partial partial) {
      String marked = Partials.marked(partial);
      Matcher matcher = pattern.matcher(marked);
      while (matcher.find()) {
        boolean onHole =
            marked.substring(matcher.start(), matcher.end()).indexOf(Partials.HOLE) >= 0;
        if (!onHole && matcher.end() > matcher.start()) {
          return Truth.TRUE;
        }
      }
      return Truth.UNKNOWN;
    }
    String text = Values.text(value);
    return text == null ? Truth.UNKNOWN : Truth.of(pattern.matcher(text).find());
  }
}
