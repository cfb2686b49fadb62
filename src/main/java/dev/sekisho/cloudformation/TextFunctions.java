package dev.sekisho.cloudformation;

import dev.sekisho.source.Decimal;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions on text and lists of it, of arguments that hang on no choice. */
final class TextFunctions {
  private TextFunctions() {}

  static Value join(List<Value> arguments, Origin origin) {
    String delimiter = arguments.size() == 2 ? Literals.text(arguments.get(0)) : null;
    if (delimiter == null || !(arguments.get(1) instanceof Value.ListValue list)) {
      return notKnown(arguments, "Fn::Join", origin);
    }
    TextParts parts = new TextParts();
    String between = "";
    for (Value item : list.items()) {
      if (mayBeAbsent(item)) {
        // With the item goes a delimiter: what is left of both is one hole.
        parts.add(notKnown(List.of(item), "Fn::Join", origin));
        between = "";
      } else {
        parts.add(between).add(item);
        between = delimiter;
      }
    }
    Cause rest = list.rest();
    if (rest != null) {
      parts.add(new Value.Unknown(rest, origin));
    }
    return parts.value(origin);
  }

  /**
   * Text with holes is cut only at commas: what fills a hole of a list that was joined is an id or
   * a name, which holds none.
   */
  static Value split(List<Value> arguments, Origin origin) {
    String delimiter = arguments.size() == 2 ? Literals.text(arguments.get(0)) : null;
    if (delimiter == null || delimiter.isEmpty()) {
      return notKnown(arguments, "Fn::Split", origin);
    }
    Value text = arguments.get(1);
    String known = Literals.text(text);
    if (known != null) {
      return pieces(List.of(text.withOrigin(origin)), delimiter, origin);
    }
    boolean joined =
        text instanceof Value.Partial partial
            && delimiter.equals(",")
            && Worlds.openChoice(partial.parts()) == null;
    return joined
        ? pieces(((Value.Partial) text).parts(), delimiter, origin)
        : notKnown(List.of(text), "Fn::Split", origin);
  }

  private static Value pieces(List<Value> parts, String delimiter, Origin origin) {
    List<Value> items = new ArrayList<>();
    TextParts item = new TextParts();
    Cause rest = null;
    for (Value part : parts) {
      String known = Literals.text(part);
      if (known == null) {
        rest = part instanceof Value.Unknown unknown ? unknown.cause() : rest;
        item.add(part);
        continue;
      }
      int from = 0;
      for (int at = known.indexOf(delimiter); at >= 0; at = known.indexOf(delimiter, from)) {
        items.add(item.add(known.substring(from, at)).value(origin));
        item = new TextParts();
        from = at + delimiter.length();
      }
      item.add(known.substring(from));
    }
    items.add(item.value(origin));
    return new Value.ListValue(items, Value.ListShape.LIST, rest, origin);
  }

  static Value select(List<Value> arguments, Origin origin) {
    Integer index = index(arguments.get(0));
    Value from = arguments.get(1);
    if (index == null || !(from instanceof Value.ListValue list)) {
      return notKnown(arguments, "Fn::Select", origin);
    }
    Cause rest = list.rest();
    if (rest != null) {
      return new Value.Unknown(rest, origin);
    }
    List<Value> items = list.items();
    if (anyMayBeAbsent(items)) {
      return notKnown(items, "Fn::Select", origin);
    }
    return index >= 0 && index < items.size()
        ? items.get(index)
        : new Value.Unknown(invalid("Fn::Select", origin), origin);
  }

  /** Whether an item hangs on so many choices that they could not be taken apart. */
  private static boolean mayBeAbsent(Value item) {
    return item instanceof Value.OneOf oneOf
        && oneOf.options().stream()
            .anyMatch(option -> option instanceof Value.Absent || mayBeAbsent(option));
  }

  private static boolean anyMayBeAbsent(List<Value> items) {
    for (Value item : items) {
      if (mayBeAbsent(item)) {
        return true;
      }
    }
    return false;
  }

  static @Nullable Integer index(Value value) {
    String text = Literals.text(value);
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The text itself: encoded it would only be harder to look into. */
  static Value base64(List<Value> arguments, Origin origin) {
    Value value = arguments.get(0);
    return Literals.text(value) != null ? value : value.withOrigin(origin);
  }

  static Value length(List<Value> arguments, Origin origin) {
    return arguments.get(0) instanceof Value.ListValue list
            && !list.open()
            && !anyMayBeAbsent(list.items())
        ? new Value.Num(Decimal.of(list.items().size()), origin)
        : notKnown(arguments, "Fn::Length", origin);
  }

  /** Unknown for the first reason there is among the arguments. */
  static Value.Unknown notKnown(List<Value> arguments, String function, Origin origin) {
    for (Value argument : arguments) {
      Cause cause = cause(argument);
      if (cause != null) {
        return new Value.Unknown(cause, origin);
      }
    }
    return new Value.Unknown(invalid(function, origin), origin);
  }

  static Cause invalid(String function, Origin origin) {
    return new Cause(Cause.Kind.INVALID, function, origin.span());
  }

  /** Why a value, or a part of it, is not known; null where all of it is. */
  static @Nullable Cause cause(Value value) {
    return switch (value) {
      case Value.Unknown unknown -> unknown.cause();
      case Value.Reference reference ->
          new Cause(Cause.Kind.COMPUTED, named(reference), reference.origin().span());
      case Value.OneOf oneOf -> oneOf.choice().cause();
      case Value.Partial partial -> firstCause(partial.parts());
      case Value.ListValue list -> list.rest() != null ? list.rest() : firstCause(list.items());
      default -> null;
    };
  }

  private static @Nullable Cause firstCause(List<Value> values) {
    for (Value value : values) {
      Cause cause = cause(value);
      if (cause != null) {
        return cause;
      }
    }
    return null;
  }

  private static String named(Value.Reference reference) {
    return reference.attribute().isEmpty()
        ? reference.address()
        : reference.address() + "." + reference.attribute();
  }
}
