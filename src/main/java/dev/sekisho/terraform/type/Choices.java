package dev.sekisho.terraform.type;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that hang on open choices. An operation on such a value is done once for each alternative;
 * values of the same choice are taken together. Past {@link #MAX_WIDTH} outcomes the result is
 * unknown for the reason of the choice.
 */
public final class Choices {
  /** The most outcomes that a value may have. */
  public static final int MAX_WIDTH = 64;

  private Choices() {}

  /** What is done with each alternative. */
  public interface Operation {
    Value apply(List<Value> arguments);
  }

  /** Does it for each combination of alternatives that the arguments leave open. */
  public static Value lift(List<Value> arguments, Origin origin, Operation operation) {
    Value.@Nullable OneOf first = firstOpen(arguments);
    if (first == null) {
      return operation.apply(arguments);
    }
    if (tooWide(arguments)) {
      return new Value.Unknown(first.choice().cause(), origin);
    }
    Choice choice = first.choice();
    List<Value> options = new ArrayList<>(choice.size());
    for (int i = 0; i < choice.size(); i++) {
      options.add(lift(project(arguments, choice, i), origin, operation));
    }
    return oneOf(choice, options, origin);
  }

  private static Value.@Nullable OneOf firstOpen(List<Value> arguments) {
    for (Value argument : arguments) {
      if (argument instanceof Value.OneOf open) {
        return open;
      }
    }
    return null;
  }

  /** Arguments of the same choice count once. */
  private static boolean tooWide(List<Value> arguments) {
    int widths = 1;
    List<Choice> choices = new ArrayList<>();
    for (Value argument : arguments) {
      widths = Math.min(widths * width(argument), MAX_WIDTH * MAX_WIDTH);
      collect(argument, choices);
    }
    int worlds = 1;
    for (Choice choice : choices) {
      worlds = Math.min(worlds * choice.size(), MAX_WIDTH * MAX_WIDTH);
    }
    return Math.min(widths, worlds) > MAX_WIDTH;
  }

  static void collect(Value value, List<Choice> choices) {
    if (value instanceof Value.OneOf open) {
      if (!choices.contains(open.choice())) {
        choices.add(open.choice());
      }
      for (Value option : open.options()) {
        collect(option, choices);
      }
    }
  }

  /** How many outcomes a value has, at most one more than {@link #MAX_WIDTH}. */
  public static int width(Value value) {
    if (!(value instanceof Value.OneOf open)) {
      return 1;
    }
    int width = 0;
    for (Value option : open.options()) {
      width += width(option);
      if (width > MAX_WIDTH) {
        return width;
      }
    }
    return width;
  }

  private static List<Value> project(List<Value> arguments, Choice choice, int alternative) {
    List<Value> projected = new ArrayList<>(arguments.size());
    for (Value argument : arguments) {
      projected.add(project(argument, choice, alternative));
    }
    return projected;
  }

  /** The value as it is when the choice has fallen on an alternative. */
  @SuppressWarnings("ReferenceEquality") // unchanged means the same object
  public static Value project(Value value, Choice choice, int alternative) {
    if (!(value instanceof Value.OneOf open)) {
      return value;
    }
    if (open.choice().equals(choice)) {
      return project(open.options().get(alternative), choice, alternative);
    }
    List<Value> options = new ArrayList<>(open.options().size());
    boolean changed = false;
    for (Value option : open.options()) {
      Value projected = project(option, choice, alternative);
      changed |= projected != option;
      options.add(projected);
    }
    return changed ? oneOf(open.choice(), options, open.origin()) : value;
  }

  /** One of several, in its simplest form. */
  public static Value oneOf(Choice choice, List<Value> options, Origin origin) {
    List<Value> flat = new ArrayList<>(options.size());
    boolean same = true;
    boolean sensitive = false;
    for (int i = 0; i < options.size(); i++) {
      Value option = project(options.get(i), choice, i);
      flat.add(option);
      sensitive |= option.origin().sensitive();
      same &= i == 0 || indistinguishable(flat.get(0), option);
    }
    if (same) {
      return flat.get(0);
    }
    Value.OneOf open = new Value.OneOf(choice, flat, sensitive ? origin.asSensitive() : origin);
    return width(open) > MAX_WIDTH ? new Value.Unknown(choice.cause(), open.origin()) : open;
  }

  @SuppressWarnings("ReferenceEquality") // the same object is the same value
  private static boolean indistinguishable(Value a, Value b) {
    if (a == b) {
      return true;
    }
    if (a instanceof Value.Text x) {
      return b instanceof Value.Text y && x.text().equals(y.text());
    }
    if (a instanceof Value.Num x) {
      return b instanceof Value.Num y && x.number().compareTo(y.number()) == 0;
    }
    if (a instanceof Value.Bool x) {
      return b instanceof Value.Bool y && x.bool() == y.bool();
    }
    if (a instanceof Value.Reference x) {
      return b instanceof Value.Reference y
          && x.address().equals(y.address())
          && x.attribute().equals(y.attribute());
    }
    if (a instanceof Value.Unknown x) {
      return b instanceof Value.Unknown y && sameCause(x.cause(), y.cause());
    }
    boolean collections =
        (a instanceof Value.ListValue && b instanceof Value.ListValue)
            || (a instanceof Value.MapValue && b instanceof Value.MapValue);
    return collections
        ? Equality.equal(a, b) == Truth.TRUE
        : a instanceof Value.Null && b instanceof Value.Null;
  }

  private static boolean sameCause(Cause a, Cause b) {
    return a.kind() == b.kind() && a.subject().equals(b.subject());
  }
}
