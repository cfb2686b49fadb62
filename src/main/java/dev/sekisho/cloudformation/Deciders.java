package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What settles the conditions of one stack: the chain of the parameter that a decided condition
 * asks. Of several operands it is that of the first which settles the whole.
 */
final class Deciders {
  private final Stack stack;
  private final Map<String, @Nullable Origin> known = new HashMap<>();
  private final Set<String> searching = new HashSet<>();

  Deciders(Stack stack) {
    this.stack = stack;
  }

  /** The chain of what decides a condition; null where it is open, or hangs on no input. */
  @Nullable Origin of(String name) {
    if (known.containsKey(name)) {
      return known.get(name);
    }
    Conditions conditions = stack.conditions();
    Loops.Repeated entry = conditions.find(name);
    Assumptions none = stack.evaluator().assumptions();
    if (entry == null || conditions.truth(name, none) == Truth.UNKNOWN || !searching.add(name)) {
      return null;
    }
    Origin found = of(entry.entry().value(), conditions.evaluator(entry, none));
    searching.remove(name);
    known.put(name, found);
    return found;
  }

  /** The chain of what decides an expression that stands for a condition. */
  @Nullable Origin of(YamlTree tree, Evaluator evaluator) {
    if (!stack.budget().enter()) {
      return null;
    }
    try {
      String named = Conditions.reference(tree);
      if (named != null) {
        return of(evaluator.bindings().name(named));
      }
      Intrinsic call = Intrinsic.of(tree);
      return call == null ? input(List.of(tree), evaluator) : of(call, evaluator);
    } finally {
      stack.budget().leave();
    }
  }

  private @Nullable Origin of(Intrinsic call, Evaluator evaluator) {
    return switch (call.name()) {
      case "Fn::And" -> settling(call.arguments(), Truth.FALSE, evaluator);
      case "Fn::Or" -> settling(call.arguments(), Truth.TRUE, evaluator);
      case "Fn::Not" -> settling(call.arguments(), Truth.UNKNOWN, evaluator);
      default -> input(call.arguments(), evaluator);
    };
  }

  /**
   * Of the operand that settles the whole, which may hang on no input; else of the first that has
   * any.
   */
  private @Nullable Origin settling(List<YamlTree> operands, Truth settles, Evaluator evaluator) {
    Origin first = null;
    for (YamlTree operand : operands) {
      Origin found = of(operand, evaluator);
      if (stack.conditions().truth(operand, evaluator) == settles) {
        return found;
      }
      first = first == null ? found : first;
    }
    return first;
  }

  private static @Nullable Origin input(List<YamlTree> arguments, Evaluator evaluator) {
    for (Value value : evaluator.evaluate(arguments)) {
      Origin found = value.origin().decisive();
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
