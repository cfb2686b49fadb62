package dev.sekisho.cloudformation;

import dev.sekisho.graph.Resource;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nested stacks and stack sets of one stack whose templates lie in the tree. */
final class NestedStacks {
  private final Stack stack;
  private final Map<String, Optional<Stack>> stacks = new HashMap<>();
  private final Map<String, Cause> bounds = new HashMap<>(0);

  NestedStacks(Stack stack) {
    this.stack = stack;
  }

  /** Whether a resource makes stacks, from a template that was found or not. */
  boolean isStack(String logicalId) {
    Stack.Declared resource = stack.declared().get(logicalId);
    return resource != null && StackLocation.key(resource.type()) != null;
  }

  /** The stack behind a resource; null where its template can't be had. */
  @Nullable Stack get(String logicalId) {
    Optional<Stack> known = stacks.get(logicalId);
    if (known == null) {
      Stack.Declared resource = stack.declared().get(logicalId);
      known = Optional.ofNullable(resource == null ? null : find(logicalId, resource));
      stacks.put(logicalId, known);
    }
    return known.orElse(null);
  }

  /** Why the template of a stack was not evaluated, though it was found; null for any other. */
  @Nullable Cause bound(String logicalId) {
    return bounds.get(logicalId);
  }

  private @Nullable Stack find(String logicalId, Stack.Declared resource) {
    String key = StackLocation.key(resource.type());
    if (key == null || !(resource.body().get("Properties") instanceof Mapping properties)) {
      return null;
    }
    Existence existence = Existence.of(stack, resource);
    Evaluator caller =
        new Evaluator(stack, existence.assumptions(), resource.place().bindings(), new Mentions());
    Template template = template(resource.body(), properties, key, caller);
    Span header = stack.template().span(resource.place().entry().key());
    if (template == null) {
      return null;
    }
    Cause.Kind bound = bound(template, header);
    if (bound != null) {
      bounds.put(logicalId, new Cause(bound, String.valueOf(stack.address(logicalId)), header));
      return null;
    }
    boolean set = resource.type().equals(StackLocation.STACK_SET);
    StackCall call =
        set
            ? instances(logicalId, resource, caller, properties, existence.exists(), header)
            : nested(logicalId, resource, caller, properties, existence.exists(), header);
    return new Stack(stack.root(), template, call);
  }

  private @Nullable Template template(
      Mapping body, Mapping properties, String key, Evaluator caller) {
    YamlTree embedded = properties.get("TemplateBody");
    if (embedded != null) {
      return EmbeddedTemplate.in(embedded, caller);
    }
    String folder = SourceTree.folderOf(stack.template().path());
    String path = StackLocation.asset(folder, body);
    YamlTree location = properties.get(key);
    if (path == null && location != null) {
      String written = Literals.text(caller.evaluate(location));
      path = written == null ? null : StackLocation.path(folder, written.strip());
    }
    return path == null ? null : stack.root().library().get(path);
  }

  private StackCall nested(
      String logicalId,
      Stack.Declared resource,
      Evaluator caller,
      Mapping properties,
      Truth exists,
      Span header) {
    return new StackCall(
        stack.prefix() + logicalId + "/",
        caller,
        properties.get("Parameters") instanceof Mapping arguments ? arguments : null,
        Set.of(),
        stack.pseudo().region(),
        stack.account(),
        exists,
        calls(logicalId, resource, header));
  }

  private StackCall instances(
      String logicalId,
      Stack.Declared resource,
      Evaluator caller,
      Mapping properties,
      Truth exists,
      Span header) {
    StackSet set = new StackSet(caller, properties);
    Value region = set.region(stack.scoped("stack set", logicalId), header);
    return new StackCall(
        stack.prefix() + logicalId + "/",
        caller,
        set.arguments(),
        set.overridden(),
        region,
        "provider.aws." + stack.prefix() + logicalId,
        exists,
        calls(logicalId, resource, header));
  }

  private List<Resource.Call> calls(String logicalId, Stack.Declared resource, Span header) {
    List<Resource.Call> calls = new ArrayList<>(stack.calls());
    Origin by = Existence.decider(stack, resource);
    Origin decider = by == null ? null : Origin.decided(by, null);
    calls.add(
        new Resource.Call(stack.prefix() + resource.type() + "." + logicalId, header, decider));
    return calls;
  }

  /** Why a template that was found is not evaluated; null if it is. */
  private Cause.@Nullable Kind bound(Template template, Span header) {
    if (circle(template, header)) {
      return Cause.Kind.INVALID;
    }
    if (stack.budget().takeStack()) {
      return null;
    }
    if (stack.budget().isFirstStackRefused()) {
      stack.diagnostics().tooManyStacks(header);
    }
    return Cause.Kind.LIMIT;
  }

  private boolean circle(Template template, Span header) {
    for (Stack around = stack; around != null; around = parent(around)) {
      if (around.template() == template) {
        stack.diagnostics().circle(template, header);
        return true;
      }
    }
    return false;
  }

  private static @Nullable Stack parent(Stack stack) {
    StackCall call = stack.call();
    return call == null ? null : call.caller().stack();
  }
}
