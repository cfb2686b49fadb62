package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.yaml.YamlTree;
import org.jspecify.annotations.Nullable;

/**
 * Whether a resource is built, and what may be assumed where its properties are evaluated: that it
 * is.
 */
record Existence(Truth exists, Assumptions assumptions) {

  static Existence of(Stack stack, Stack.Declared resource) {
    Truth exists = stack.exists();
    if (resource.place().unknown() != null) {
      exists = exists.and(Truth.UNKNOWN);
    }
    Assumptions assumptions = stack.evaluator().assumptions();
    String condition = condition(resource);
    if (condition == null) {
      return new Existence(exists, assumptions);
    }
    stack.conditions().check(condition, stack.template().span(resource.place().entry().key()));
    Truth own = stack.conditions().truth(condition, assumptions);
    return new Existence(exists.and(own), stack.conditions().assume(condition, true, assumptions));
  }

  /** The chain of what decides that a resource is built; null where nothing does. */
  static @Nullable Origin decider(Stack stack, Stack.Declared resource) {
    String condition = condition(resource);
    return condition == null ? null : stack.conditions().deciders().of(condition);
  }

  private static @Nullable String condition(Stack.Declared resource) {
    YamlTree written = resource.body().get("Condition");
    String name = written == null ? null : Intrinsic.literal(written);
    return name == null ? null : resource.place().bindings().name(name);
  }
}
