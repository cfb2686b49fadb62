package dev.sekisho.cloudformation;

import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a computed value comes from: its expression, and the first input that went into it. */
final class Origins {
  private Origins() {}

  static Origin of(Span expression, List<Value> arguments) {
    Origin input = null;
    boolean sensitive = false;
    for (Value argument : arguments) {
      input = input == null ? input(argument) : input;
      sensitive |= sensitive(argument);
    }
    Origin origin = Origin.via(expression, Origin.Kind.EXPRESSION, "", input);
    return sensitive ? origin.asSensitive() : origin.asPublic();
  }

  private static @Nullable Origin input(Value value) {
    for (Origin step = value.origin(); step != null; step = step.from()) {
      if (step.kind() != Origin.Kind.EXPRESSION && step.kind() != Origin.Kind.ATTRIBUTE) {
        return step;
      }
    }
    return switch (value) {
      case Value.ListValue list -> firstInput(list.items());
      case Value.Partial partial -> firstInput(partial.parts());
      default -> null;
    };
  }

  private static @Nullable Origin firstInput(List<Value> values) {
    for (Value value : values) {
      Origin input = input(value);
      if (input != null) {
        return input;
      }
    }
    return null;
  }

  private static boolean sensitive(Value value) {
    return value.origin().sensitive()
        || switch (value) {
          case Value.ListValue list -> anySensitive(list.items());
          case Value.Partial partial -> anySensitive(partial.parts());
          case Value.OneOf oneOf -> anySensitive(oneOf.options());
          default -> false;
        };
  }

  private static boolean anySensitive(List<Value> values) {
    for (Value value : values) {
      if (sensitive(value)) {
        return true;
      }
    }
    return false;
  }
}
