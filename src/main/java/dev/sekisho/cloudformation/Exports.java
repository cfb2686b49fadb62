package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.deployment.Deployments;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of a run export to other stacks. A name counts where it is known and only one
 * output has it; what comes of a resource there is not known here, since its address means another
 * thing, or nothing, in the template that imports it.
 */
final class Exports {
  private final CloudFormationInputs inputs;
  private final TemplateLibrary library;
  private final Knowledge knowledge;
  private final TemplateDiagnostics diagnostics;
  private final Deployments deployments;
  private final List<Template> templates;
  private @Nullable Map<String, List<Exported>> byName;

  /** One exported output. */
  private record Exported(Stack stack, String output, Span declared) {}

  Exports(
      CloudFormationInputs inputs,
      TemplateLibrary library,
      Knowledge knowledge,
      TemplateDiagnostics diagnostics,
      Deployments deployments,
      List<Template> templates) {
    this.inputs = inputs;
    this.library = library;
    this.knowledge = knowledge;
    this.diagnostics = diagnostics;
    this.deployments = deployments;
    this.templates = templates;
  }

  /** The outermost stack of a template of this run. */
  Stack stack(Template template) {
    Root root = new Root(inputs, library, knowledge, diagnostics, deployments, this, new Budget());
    return new Stack(root, template, null);
  }

  /** The value under a name, as it is used somewhere else. */
  Value value(String name, Span use) {
    List<Exported> found = byName().getOrDefault(name, List.of());
    if (found.size() != 1) {
      Span declared = found.isEmpty() ? null : found.get(0).declared;
      return Evaluator.unknown(new Cause(Cause.Kind.OTHER_STACK, name, declared), use);
    }
    Exported only = found.get(0);
    Value value = only.stack.output(only.output, use);
    String from = only.stack.template().path() + " " + only.stack.prefix();
    Value here = elsewhere(value, from, new Cause(Cause.Kind.OTHER_STACK, name, only.declared));
    return here.withOrigin(Origin.via(use, Origin.Kind.EXPRESSION, "", value.origin()));
  }

  private Map<String, List<Exported>> byName() {
    Map<String, List<Exported>> known = byName;
    if (known == null) {
      known = new HashMap<>();
      byName = known;
      for (Template template : templates) {
        collect(stack(template), known);
      }
    }
    return known;
  }

  private static void collect(Stack stack, Map<String, List<Exported>> byName) {
    Mapping outputs = stack.template().section("Outputs");
    for (Loops.Repeated place : Loops.entries(outputs, stack.evaluator())) {
      String name = place.entry().value() instanceof Mapping body ? name(stack, place, body) : null;
      if (name != null) {
        Span declared = stack.template().span(place.entry().key());
        byName
            .computeIfAbsent(name, key -> new ArrayList<>())
            .add(new Exported(stack, place.name(), declared));
      }
    }
    for (String logicalId : stack.declared().keySet()) {
      Stack nested = stack.nested().isStack(logicalId) ? stack.nested().get(logicalId) : null;
      if (nested != null && nested.exists() != Truth.FALSE) {
        collect(nested, byName);
      }
    }
  }

  /** The name under which an output is exported; null where it surely is not, or nobody knows. */
  private static @Nullable String name(Stack stack, Loops.Repeated place, Mapping output) {
    YamlTree name = output.get("Export") instanceof Mapping export ? export.get("Name") : null;
    return name == null || place.unknown() != null || stack.isOff(output)
        ? null
        : stack.evaluator().with(place.bindings()).text(name);
  }

  /**
   * A value as another root sees it: no reference, and no choice that it could take for its own.
   */
  private static Value elsewhere(Value value, String from, Cause cause) {
    return switch (value) {
      case Value.Reference reference -> new Value.Unknown(cause, reference.origin());
      case Value.OneOf oneOf -> {
        Choice own = oneOf.choice();
        Choice choice = new Choice(from + " " + own.id(), own.size(), own.cause());
        yield new Value.OneOf(choice, all(oneOf.options(), from, cause), oneOf.origin());
      }
      case Value.ListValue list ->
          new Value.ListValue(
              all(list.items(), from, cause), list.shape(), list.rest(), list.origin());
      case Value.MapValue map -> {
        Map<String, Value> entries = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> entries.put(key, elsewhere(entry, from, cause)));
        yield new Value.MapValue(entries, map.object(), map.rest(), map.origin());
      }
      case Value.Partial partial ->
          new Value.Partial(all(partial.parts(), from, cause), partial.origin());
      default -> value;
    };
  }

  private static List<Value> all(List<Value> values, String from, Cause cause) {
    List<Value> all = new ArrayList<>(values.size());
    values.forEach(value -> all.add(elsewhere(value, from, cause)));
    return all;
  }
}
