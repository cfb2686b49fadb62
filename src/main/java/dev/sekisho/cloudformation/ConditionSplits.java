package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Truth;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Traces conditions that can't be decided to the open choice on which they hang. */
final class ConditionSplits {
  private static final int MAX_CANDIDATES = 8;

  private final Conditions conditions;

  ConditionSplits(Conditions conditions) {
    this.conditions = conditions;
  }

  /** The choice on which a condition hangs that can't be decided. */
  ConditionSplit split(String name, Assumptions assumptions) {
    ConditionSplit known = assumptions.splits().get(conditions.id(name));
    if (known == null) {
      known = findSplit(name, assumptions);
      assumptions.splits().put(conditions.id(name), known);
    }
    return known;
  }

  private ConditionSplit findSplit(String name, Assumptions assumptions) {
    Map<String, Choice> candidates = new LinkedHashMap<>();
    collect(name, assumptions, candidates, new HashSet<>());
    int tried = 0;
    for (Choice candidate : candidates.values()) {
      List<Boolean> truths = tried++ < MAX_CANDIDATES ? truths(name, assumptions, candidate) : null;
      if (truths != null) {
        return new ConditionSplit(candidate, truths);
      }
    }
    return new ConditionSplit(own(name, assumptions), List.of(true, false));
  }

  private Choice own(String name, Assumptions assumptions) {
    return new Choice(conditions.id(name), 2, why(name, assumptions));
  }

  private @Nullable List<Boolean> truths(String name, Assumptions assumptions, Choice choice) {
    List<Boolean> truths = new ArrayList<>(choice.size());
    for (int i = 0; i < choice.size(); i++) {
      Truth truth = conditions.truth(name, assumptions.with(choice.id(), i));
      if (truth == Truth.UNKNOWN) {
        return null;
      }
      truths.add(truth == Truth.TRUE);
    }
    return truths;
  }

  /**
   * The open choices below a condition: those of its inputs first, then conditions, inner first.
   */
  private void collect(
      String name, Assumptions assumptions, Map<String, Choice> choices, Set<String> visited) {
    Loops.Repeated entry = conditions.find(name);
    if (entry == null || visited.size() > Conditions.MAX_VISITED || !visited.add(name)) {
      return;
    }
    collect(entry.entry().value(), conditions.evaluator(entry, assumptions), choices, visited);
    if (conditions.truth(name, assumptions) == Truth.UNKNOWN) {
      choices.put(conditions.id(name), own(name, assumptions));
    }
  }

  private void collect(
      YamlTree tree, Evaluator evaluator, Map<String, Choice> choices, Set<String> visited) {
    String named = Conditions.reference(tree);
    if (named != null) {
      collect(evaluator.bindings().name(named), evaluator.assumptions(), choices, visited);
      return;
    }
    Intrinsic call = Intrinsic.of(tree);
    if (call == null) {
      return;
    }
    for (YamlTree argument : call.arguments()) {
      if (call.name().equals("Fn::Equals")) {
        Choice open = Worlds.openChoice(List.of(evaluator.evaluate(argument)));
        if (open != null) {
          choices.putIfAbsent(open.id(), open);
        }
      } else {
        collect(argument, evaluator, choices, visited);
      }
    }
  }

  /** The input that would decide a condition, or the condition itself. */
  private Cause why(String name, Assumptions assumptions) {
    Cause cause = why(name, assumptions, new HashSet<>());
    Loops.Repeated entry = conditions.find(name);
    return cause != null
        ? cause
        : new Cause(Cause.Kind.CONDITION, name, entry == null ? null : conditions.keySpan(entry));
  }

  private @Nullable Cause why(String name, Assumptions assumptions, Set<String> visited) {
    Loops.Repeated entry = conditions.find(name);
    if (entry == null || visited.size() > Conditions.MAX_VISITED || !visited.add(name)) {
      return null;
    }
    return why(entry.entry().value(), conditions.evaluator(entry, assumptions), visited);
  }

  private @Nullable Cause why(YamlTree tree, Evaluator evaluator, Set<String> visited) {
    String named = Conditions.reference(tree);
    if (named != null) {
      return why(evaluator.bindings().name(named), evaluator.assumptions(), visited);
    }
    Intrinsic call = Intrinsic.of(tree);
    if (call == null) {
      return null;
    }
    for (YamlTree argument : call.arguments()) {
      Cause cause =
          call.name().equals("Fn::Equals")
              ? TextFunctions.cause(evaluator.evaluate(argument))
              : why(argument, evaluator, visited);
      if (cause != null) {
        return cause;
      }
    }
    return null;
  }
}
