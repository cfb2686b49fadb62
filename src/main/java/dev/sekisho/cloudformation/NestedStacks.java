package dev.sekisho.cloudformation;

import dev.sekisho.graph.Resource;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nested stacks of one stack whose templates lie in the tree. */
final class NestedStacks {
  private final Stack stack;
  private final Map<String, Optional<Stack>> stacks = new HashMap<>();

  NestedStacks(Stack stack) {
    this.stack = stack;
  }

  /** Whether a resource is a nested stack, found or not. */
  boolean isStack(String logicalId) {
    Stack.Declared resource = stack.declared().get(logicalId);
    return resource != null && locationKey(resource.type()) != null;
  }

  /** The property that names the template of a nested stack; null for other types. */
  static @Nullable String locationKey(String type) {
    return switch (type) {
      case "AWS::CloudFormation::Stack" -> "TemplateURL";
      case "AWS::Serverless::Application" -> "Location";
      default -> null;
    };
  }

  /** The path in the tree that a location names; null where it is none. */
  static @Nullable String path(String folder, String location) {
    String local = location.startsWith("file://") ? location.substring(7) : location;
    return local.isEmpty() || local.contains("://") ? null : SourceTree.resolve(folder, local);
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

  private @Nullable Stack find(String logicalId, Stack.Declared resource) {
    String key = locationKey(resource.type());
    Mapping properties = resource.body().get("Properties") instanceof Mapping m ? m : null;
    YamlTree location = key == null || properties == null ? null : properties.get(key);
    if (location == null || properties == null) {
      return null;
    }
    Existence existence = Existence.of(stack, resource);
    Evaluator caller =
        new Evaluator(stack, existence.assumptions(), resource.place().bindings(), new Mentions());
    String written = Literals.text(caller.evaluate(location));
    String path =
        written == null
            ? null
            : path(SourceTree.folderOf(stack.template().path()), written.strip());
    Template template = path == null ? null : stack.root().library().get(path);
    Span header = stack.template().span(resource.place().entry().key());
    if (template == null || circle(template, header) || !stack.budget().takeStack()) {
      return null;
    }
    Mapping arguments = properties.get("Parameters") instanceof Mapping m ? m : null;
    StackCall call = call(logicalId, resource, caller, arguments, existence.exists(), header);
    return new Stack(stack.root(), template, call);
  }

  private StackCall call(
      String logicalId,
      Stack.Declared resource,
      Evaluator caller,
      @Nullable Mapping arguments,
      Truth exists,
      Span header) {
    List<Resource.Call> calls = new ArrayList<>(stack.calls());
    Origin by = Existence.decider(stack, resource);
    Origin decider = by == null ? null : Origin.decided(by, null);
    calls.add(
        new Resource.Call(stack.prefix() + resource.type() + "." + logicalId, header, decider));
    return new StackCall(stack.prefix() + logicalId + "/", caller, arguments, exists, calls);
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
