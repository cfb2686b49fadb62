package dev.sekisho.terraform;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Budget;
import dev.sekisho.terraform.plan.PlanVariables;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all modules of one root share while they are evaluated: inputs, instances by address,
 * limits, and who is being asked.
 */
final class Evaluation {
  private static final int MAX_DEPTH = 10_000;
  private static final int MAX_REFERENCES = 256;
  private static final int MAX_INSTANCES = 50_000;
  private static final int MAX_MODULES = 5_000;

  private final String root;
  private final ModuleLoader loader;
  private final RemoteModules remote;
  private final TerraformInputs inputs;
  private final @Nullable PlanVariables planned;
  private final RootFiles files;
  private final LockFile lock;
  private final Budget budget = new Budget();
  private final Map<String, ResourceInstance> instances = new HashMap<>();
  private Set<String> asked = new LinkedHashSet<>();
  private int depth;
  private int modules;
  private boolean overLimit;

  /** What is to be evaluated once. */
  interface Computation {
    Value value();
  }

  Evaluation(
      String root,
      ModuleLoader loader,
      RemoteModules remote,
      TerraformInputs inputs,
      @Nullable PlanVariables planned) {
    this.root = root;
    this.loader = loader;
    this.remote = remote;
    this.inputs = inputs;
    this.planned = planned;
    this.files = new RootFiles(loader.tree(), root);
    this.lock = LockFile.of(loader, root);
  }

  String root() {
    return root;
  }

  ModuleLoader loader() {
    return loader;
  }

  RemoteModules remote() {
    return remote;
  }

  TerraformInputs inputs() {
    return inputs;
  }

  /** The inputs of the plan that is looked at; null where it is the source alone. */
  @Nullable PlanVariables planned() {
    return planned;
  }

  RootFiles files() {
    return files;
  }

  LockFile lock() {
    return lock;
  }

  Budget budget() {
    return budget;
  }

  /**
   * The value of a memo, evaluated at the first call. A value that needs itself is invalid, and
   * reported.
   */
  Value once(Memo memo, Span at, Computation computation) {
    Value value = aside(memo, at, computation);
    for (String reference : memo.references) {
      refer(reference);
    }
    return value;
  }

  /**
   * Like {@link #once}, but whoever asks does not thereby speak of the resources that the value
   * speaks of.
   */
  Value aside(Memo memo, Span at, Computation computation) {
    Value known = memo.value;
    if (known != null) {
      return known;
    }
    if (memo.running) {
      reportCircle(at);
      return Steps.invalid(at.text(), Origin.of(at, Origin.Kind.EXPRESSION));
    }
    known = compute(memo, at, computation);
    memo.value = known;
    return known;
  }

  private Value compute(Memo memo, Span at, Computation computation) {
    if (depth > MAX_DEPTH) {
      return limited(at);
    }
    Set<String> outer = asked;
    asked = new LinkedHashSet<>();
    memo.running = true;
    depth++;
    try {
      Value value = computation.value();
      memo.references = asked.isEmpty() ? Set.of() : asked;
      return Weight.isTooMuch(value) ? limited(at) : value;
    } finally {
      depth--;
      memo.running = false;
      asked = outer;
    }
  }

  private static Value limited(Span at) {
    Origin origin = Origin.of(at, Origin.Kind.EXPRESSION);
    return new Value.Unknown(new Cause(Cause.Kind.LIMIT, at.text(), at), origin);
  }

  private void reportCircle(Span at) {
    for (Diagnostic diagnostic : loader.diagnostics()) {
      if (diagnostic.code().equals("value-circle")) {
        return;
      }
    }
    loader
        .diagnostics()
        .add(
            Diagnostic.error(
                "value-circle",
                at,
                new Message(
                    "値が自分自身に依存しています。循環を断ってください",
                    "this value depends on itself; break the circle")));
  }

  /** Notes that the value being evaluated speaks of a resource. */
  void refer(String address) {
    if (asked.size() < MAX_REFERENCES) {
      asked.add(address);
    }
  }

  void register(ResourceInstance instance) {
    instances.putIfAbsent(instance.address(), instance);
  }

  @Nullable ResourceInstance instance(String address) {
    return instances.get(address);
  }

  /** Whether there may be more resources. */
  boolean mayHaveResource(Span at) {
    return instances.size() < MAX_INSTANCES || reportLimit(at);
  }

  /** Counts a module; false where there are too many. */
  boolean mayHaveModule(Span at) {
    return ++modules <= MAX_MODULES || reportLimit(at);
  }

  private boolean reportLimit(Span at) {
    if (!overLimit) {
      overLimit = true;
      loader
          .diagnostics()
          .add(
              Diagnostic.error(
                  "terraform-limit",
                  at,
                  new Message(
                      "展開されるリソースやモジュールが多すぎるため、残りは調べていません",
                      "too many resources or modules to expand; the rest was not analysed")));
    }
    return false;
  }
}
