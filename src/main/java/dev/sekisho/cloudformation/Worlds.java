package dev.sekisho.cloudformation;

import dev.sekisho.value.Choice;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that hang on open choices, taken apart alternative by alternative. */
final class Worlds {
  /** Beyond this many combinations functions see the values as they are, not taken apart. */
  private static final int MAX_WORLDS = 16;

  /** With more alternatives within it, a value is unknown: whoever walks it pays for each. */
  private static final int MAX_ALTERNATIVES = 1_000;

  private Worlds() {}

  /** Applies a function in each world of its arguments and puts the results together again. */
  static Value over(List<Value> arguments, Function<List<Value>, Value> function) {
    return over(arguments, function, MAX_WORLDS);
  }

  private static Value over(
      List<Value> arguments, Function<List<Value>, Value> function, int allowed) {
    Choice choice = openChoice(arguments);
    if (choice == null || choice.size() > allowed) {
      return function.apply(arguments);
    }
    List<Value> results = new ArrayList<>(choice.size());
    for (int i = 0; i < choice.size(); i++) {
      List<Value> world = new ArrayList<>(arguments.size());
      for (Value argument : arguments) {
        world.add(project(argument, choice.id(), i));
      }
      results.add(over(world, function, allowed / choice.size()));
    }
    return oneOf(choice, results);
  }

  /** One of the options; simply the first where they are all the same. */
  static Value oneOf(Choice choice, List<Value> options) {
    Value first = options.get(0);
    List<Value> plain = new ArrayList<>(options.size());
    boolean same = true;
    for (int i = 0; i < options.size(); i++) {
      Value option = project(options.get(i), choice.id(), i);
      plain.add(option);
      same &= same(first, option);
    }
    if (same) {
      return first;
    }
    return alternatives(plain) > MAX_ALTERNATIVES
        ? new Value.Unknown(choice.cause(), first.origin())
        : new Value.OneOf(choice, plain, first.origin());
  }

  /** How many alternatives a walk through these meets; stops counting past the limit. */
  private static int alternatives(Collection<Value> values) {
    int count = 0;
    for (Value value : values) {
      count +=
          switch (value) {
            case Value.OneOf oneOf -> oneOf.options().size() + alternatives(oneOf.options());
            case Value.ListValue list -> alternatives(list.items());
            case Value.MapValue map -> alternatives(map.entries().values());
            case Value.Partial partial -> alternatives(partial.parts());
            default -> 0;
          };
      if (count > MAX_ALTERNATIVES) {
        return count;
      }
    }
    return count;
  }

  /** The first choice on which one of these hangs, or a member of a list among them. */
  static @Nullable Choice openChoice(List<Value> values) {
    for (Value value : values) {
      if (value instanceof Value.OneOf oneOf) {
        return oneOf.choice();
      }
      if (value instanceof Value.ListValue list) {
        Choice within = openChoice(list.items());
        if (within != null) {
          return within;
        }
      }
    }
    return null;
  }

  /** What is left of a value once one alternative of a choice is taken. */
  static Value project(Value value, String choice, int taken) {
    if (!hangsOn(value, choice)) {
      return value;
    }
    return switch (value) {
      case Value.OneOf oneOf -> oneOf(oneOf, choice, taken);
      case Value.ListValue list ->
          new Value.ListValue(
              withoutAbsent(all(list.items(), choice, taken)),
              list.shape(),
              list.rest(),
              list.origin());
      case Value.MapValue map -> map(map, choice, taken);
      case Value.Partial partial ->
          new TextParts().addAll(all(partial.parts(), choice, taken)).value(partial.origin());
      default -> value;
    };
  }

  private static Value oneOf(Value.OneOf oneOf, String choice, int taken) {
    if (oneOf.choice().id().equals(choice)) {
      return taken < oneOf.options().size() ? oneOf.options().get(taken) : oneOf;
    }
    List<Value> options = all(oneOf.options(), choice, taken);
    return oneOf(oneOf.choice(), options).withOrigin(oneOf.origin());
  }

  private static Value map(Value.MapValue map, String choice, int taken) {
    Map<String, Value> entries = new LinkedHashMap<>();
    map.entries().forEach((key, entry) -> entries.put(key, project(entry, choice, taken)));
    return new Value.MapValue(entries, map.object(), map.rest(), map.origin());
  }

  private static List<Value> all(List<Value> values, String choice, int taken) {
    List<Value> left = new ArrayList<>(values.size());
    for (Value value : values) {
      left.add(project(value, choice, taken));
    }
    return left;
  }

  private static boolean hangsOn(Value value, String choice) {
    return switch (value) {
      case Value.OneOf oneOf ->
          oneOf.choice().id().equals(choice) || anyHangsOn(oneOf.options(), choice);
      case Value.ListValue list -> anyHangsOn(list.items(), choice);
      case Value.MapValue map -> anyHangsOn(map.entries().values(), choice);
      case Value.Partial partial -> anyHangsOn(partial.parts(), choice);
      default -> false;
    };
  }

  private static boolean anyHangsOn(Collection<Value> values, String choice) {
    for (Value value : values) {
      if (hangsOn(value, choice)) {
        return true;
      }
    }
    return false;
  }

  static List<Value> withoutAbsent(List<Value> values) {
    List<Value> left = new ArrayList<>(values.size());
    for (Value value : values) {
      if (!(value instanceof Value.Absent)) {
        left.add(value);
      }
    }
    return left;
  }

  /** Whether two values are surely the same, wherever they were written. */
  static boolean same(Value one, Value other) {
    String text = Literals.text(one);
    if (text != null) {
      return one.getClass() == other.getClass() && text.equals(Literals.text(other));
    }
    return switch (one) {
      case Value.Absent none -> other instanceof Value.Absent;
      case Value.Reference reference ->
          other instanceof Value.Reference to
              && reference.address().equals(to.address())
              && reference.attribute().equals(to.attribute());
      case Value.ListValue list ->
          other instanceof Value.ListValue to
              && !list.open()
              && !to.open()
              && same(list.items(), to.items());
      case Value.MapValue map ->
          other instanceof Value.MapValue to
              && !map.open()
              && !to.open()
              && List.copyOf(map.entries().keySet()).equals(List.copyOf(to.entries().keySet()))
              && same(List.copyOf(map.entries().values()), List.copyOf(to.entries().values()));
      default -> false;
    };
  }

  private static boolean same(List<Value> some, List<Value> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!same(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
