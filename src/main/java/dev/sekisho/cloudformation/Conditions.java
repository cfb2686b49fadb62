package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.source.Span;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one stack, in three values. One that can't be decided is traced to the open
 * choice on which it hangs, so that values under conditions of one parameter stay joined.
 */
final class Conditions {
  /** How many conditions one may lead to before the rest is left alone. */
  static final int MAX_VISITED = 64;

  private final Stack stack;
  private final Deciders deciders;
  private final ConditionSplits splits = new ConditionSplits(this);
  private final Set<String> evaluating = new HashSet<>();
  private @Nullable Map<String, Loops.Repeated> declared;

  Conditions(Stack stack) {
    this.stack = stack;
    this.deciders = new Deciders(stack);
  }

  Deciders deciders() {
    return deciders;
  }

  private Map<String, Loops.Repeated> declared() {
    Map<String, Loops.Repeated> known = declared;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Loops.Repeated entry :
          Loops.entries(stack.template().section("Conditions"), stack.evaluator())) {
        known.put(entry.name(), entry);
      }
      declared = known;
    }
    return known;
  }

  /** A condition by its name, or one that the serverless transform added; null if there is none. */
  Loops.@Nullable Repeated find(String name) {
    Loops.Repeated written = declared().get(name);
    Entry added = written == null ? stack.addedCondition(name) : null;
    return added == null ? written : new Loops.Repeated(name, added, Bindings.NONE, null);
  }

  String id(String name) {
    return stack.scoped("condition", name);
  }

  /** Reports a name that is no condition; a macro may add it. */
  void check(String name, Span use) {
    if (find(name) == null && stack.macro() == null) {
      stack.diagnostics().unresolvedCondition(name, use);
    }
  }

  Truth truth(String name, Assumptions assumptions) {
    String id = id(name);
    int taken = assumptions.taken(id);
    if (taken >= 0) {
      return Truth.of(taken == 0);
    }
    Truth known = assumptions.truths().get(id);
    if (known != null) {
      return known;
    }
    Loops.Repeated entry = find(name);
    if (entry == null) {
      return Truth.UNKNOWN;
    }
    if (!evaluating.add(id)) {
      stack.diagnostics().circularCondition(name, keySpan(entry));
      return Truth.UNKNOWN;
    }
    Truth truth = truth(entry.entry().value(), evaluator(entry, assumptions));
    evaluating.remove(id);
    assumptions.truths().put(id, truth);
    return truth;
  }

  Evaluator evaluator(Loops.Repeated entry, Assumptions assumptions) {
    return stack.evaluator().with(assumptions).with(entry.bindings());
  }

  Span keySpan(Loops.Repeated entry) {
    return stack.template().span(entry.entry().key());
  }

  /** The choice on which a condition hangs that can't be decided. */
  ConditionSplit split(String name, Assumptions assumptions) {
    return splits.split(name, assumptions);
  }

  /** What an expression comes to as a condition. */
  Truth truth(YamlTree tree, Evaluator evaluator) {
    if (!stack.budget().enter()) {
      return Truth.UNKNOWN;
    }
    try {
      String named = reference(tree);
      if (named != null) {
        String name = evaluator.bindings().name(named);
        check(name, stack.template().span(tree));
        return truth(name, evaluator.assumptions());
      }
      Intrinsic call = Intrinsic.of(tree);
      return call == null ? literal(evaluator.evaluate(tree)) : truth(call, evaluator);
    } finally {
      stack.budget().leave();
    }
  }

  /** The condition that {@code !Condition X} or {@code {Condition: X}} names. */
  static @Nullable String reference(YamlTree tree) {
    if (tree.tag().equals("Condition")) {
      Intrinsic call = Intrinsic.of(tree);
      return call == null ? null : call.literal();
    }
    boolean only = tree instanceof Mapping m && m.entries().size() == 1 && tree.tag().isEmpty();
    Entry entry = only ? ((Mapping) tree).entry("Condition") : null;
    return entry == null ? null : Intrinsic.literal(entry.value());
  }

  private static Truth literal(Value value) {
    String text = Literals.text(value);
    return "true".equals(text) ? Truth.TRUE : "false".equals(text) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** What a condition function comes to. */
  Truth truth(Intrinsic call, Evaluator evaluator) {
    List<YamlTree> arguments = call.arguments();
    return switch (call.name()) {
      case "Fn::Equals" ->
          arguments.size() == 2
              ? Equality.of(
                  evaluator.evaluate(arguments.get(0)), evaluator.evaluate(arguments.get(1)))
              : Truth.UNKNOWN;
      case "Fn::Not" ->
          arguments.size() == 1 ? truth(arguments.get(0), evaluator).not() : Truth.UNKNOWN;
      case "Fn::And" -> all(arguments, evaluator);
      case "Fn::Or" -> any(arguments, evaluator);
      case "Condition" -> {
        String name = call.literal();
        yield name == null
            ? Truth.UNKNOWN
            : truth(evaluator.bindings().name(name), evaluator.assumptions());
      }
      default -> literal(evaluator.evaluate(call.argument()));
    };
  }

  private Truth all(List<YamlTree> operands, Evaluator evaluator) {
    Truth all = Truth.TRUE;
    for (YamlTree operand : operands) {
      all = all == Truth.FALSE ? all : all.and(truth(operand, evaluator));
    }
    return all;
  }

  private Truth any(List<YamlTree> operands, Evaluator evaluator) {
    Truth any = Truth.FALSE;
    for (YamlTree operand : operands) {
      any = any == Truth.TRUE ? any : any.or(truth(operand, evaluator));
    }
    return any;
  }

  /** These assumptions and that a condition holds, or does not, with what follows from it. */
  Assumptions assume(String name, boolean holds, Assumptions assumptions) {
    return assume(name, holds, assumptions, new HashSet<>());
  }

  private Assumptions assume(
      String name, boolean holds, Assumptions assumptions, Set<String> visited) {
    Loops.Repeated entry = find(name);
    boolean decided = truth(name, assumptions) != Truth.UNKNOWN;
    if (decided || visited.size() > MAX_VISITED || !visited.add(name)) {
      return assumptions;
    }
    ConditionSplit split = splits.split(name, assumptions);
    Assumptions assumed = assumptions.with(id(name), holds ? 0 : 1);
    int only = split.truths().indexOf(holds);
    boolean settles = only >= 0 && only == split.truths().lastIndexOf(holds);
    if (settles && !split.choice().id().equals(id(name))) {
      assumed = assumed.with(split.choice().id(), only);
    }
    return entry == null ? assumed : imply(entry.entry().value(), holds, entry, assumed, visited);
  }

  /** What follows for the parts of a condition once it is assumed to hold, or not to. */
  private Assumptions imply(
      YamlTree tree,
      boolean holds,
      Loops.Repeated entry,
      Assumptions assumptions,
      Set<String> visited) {
    String named = reference(tree);
    if (named != null) {
      return assume(entry.bindings().name(named), holds, assumptions, visited);
    }
    Intrinsic call = Intrinsic.of(tree);
    if (call == null) {
      return assumptions;
    }
    boolean all = call.name().equals(holds ? "Fn::And" : "Fn::Or");
    boolean not = call.name().equals("Fn::Not");
    Assumptions assumed = assumptions;
    if (all || not) {
      for (YamlTree part : call.arguments()) {
        assumed = imply(part, not != holds, entry, assumed, visited);
      }
    } else if (holds && call.name().equals("Fn::Equals") && call.arguments().size() == 2) {
      assumed = bind(call.arguments().get(0), call.arguments().get(1), entry, assumed);
      assumed = bind(call.arguments().get(1), call.arguments().get(0), entry, assumed);
    }
    return assumed;
  }

  /** A parameter of unknown value that equals something known has that value. */
  private Assumptions bind(
      YamlTree one, YamlTree other, Loops.Repeated entry, Assumptions assumptions) {
    Intrinsic ref = Intrinsic.of(one);
    String name = ref != null && ref.name().equals("Ref") ? ref.literal() : null;
    if (name == null || !(stack.parameters().get(name) instanceof Value.Unknown)) {
      return assumptions;
    }
    Value value = evaluator(entry, assumptions).evaluate(other);
    return value instanceof Value.Text
        ? assumptions.with(stack.scoped("parameter", name), value)
        : assumptions;
  }
}
