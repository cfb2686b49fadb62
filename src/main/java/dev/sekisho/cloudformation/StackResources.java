package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.sam.Gap;
import dev.sekisho.graph.Edge;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Decision;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the resources of one stack, and of those nested in it. */
final class StackResources {
  private final GraphParts parts;
  private final Stack stack;
  private final Template template;
  private final Suppressions suppressions;
  private final Resource.Provider provider;

  StackResources(GraphParts parts, Stack stack) {
    this.parts = parts;
    this.stack = stack;
    this.template = stack.template();
    this.suppressions = parts.suppressions(template);
    this.provider =
        new Resource.Provider("aws", stack.account(), null, stack.pseudo().region(), null);
  }

  void build() {
    parts.use(template);
    parts.add(
        TemplateNode.of(
            stack,
            provider,
            suppressions.covering(template.span(template.root())),
            parts.pipelines()),
        List.of());
    stack.declared().forEach(this::resource);
    gaps();
    Scalar macro = template.macro();
    Cause cause = stack.macro();
    if (macro != null && cause != null) {
      Set<String> all = new LinkedHashSet<>();
      stack.declared().keySet().forEach(id -> all.add(String.valueOf(stack.address(id))));
      String address = stack.prefix() + "macro." + macro.text();
      parts.add(new Opaque(address, cause, template.span(macro), all));
    }
  }

  /** What the serverless transform would add that could not be made out. */
  private void gaps() {
    ServerlessResources made = stack.serverless();
    if (made == null) {
      return;
    }
    for (Gap gap : made.gaps()) {
      Span span = template.span(gap.start(), gap.end());
      Cause cause = new Cause(Cause.Kind.MACRO, "AWS::Serverless " + gap.subject(), span);
      String address = stack.prefix() + "serverless." + gap.id() + "." + gap.subject();
      stack.diagnostics().notExpanded(gap.id(), gap.subject(), span);
      Set<String> touches = new LinkedHashSet<>();
      made.from(gap.id()).forEach(id -> touches.add(String.valueOf(stack.address(id))));
      parts.add(new Opaque(address, cause, span, touches));
    }
  }

  private void resource(String logicalId, Stack.Declared declared) {
    Entry entry = declared.place().entry();
    String address = String.valueOf(stack.address(logicalId));
    Existence existence = Existence.of(stack, declared);
    Mentions mentions = new Mentions();
    Evaluator evaluator =
        new Evaluator(stack, existence.assumptions(), declared.place().bindings(), mentions);
    Value.MapValue values = values(declared, evaluator);
    Value.MapValue meta = meta(declared, evaluator);
    Resource resource =
        new Resource(
            address,
            address,
            declared.type(),
            logicalId,
            Resource.Mode.MANAGED,
            existence.exists(),
            declared.place().unknown() != null,
            provider,
            values,
            meta,
            template.span(entry.key()),
            template.span(entry),
            stack.calls(),
            suppressions.covering(template.span(entry)));
    parts.add(resource, edges(address, existence, mentions));
    boolean isStack = stack.nested().isStack(logicalId);
    if ((isStack || Modules.isModule(declared.type())) && existence.exists() != Truth.FALSE) {
      nested(logicalId, address, template.span(entry.key()), mentions);
    }
  }

  private Value.MapValue values(Stack.Declared declared, Evaluator evaluator) {
    YamlTree properties = declared.body().get("Properties");
    Span span = template.span(properties == null ? declared.place().entry().key() : properties);
    if (properties == null) {
      return new Value.MapValue(
          Map.of(), true, stack.macro(), Origin.of(span, Origin.Kind.EXPRESSION));
    }
    Value value = evaluator.evaluate(properties);
    if (value instanceof Value.MapValue map) {
      return map;
    }
    if (value instanceof Value.Null) {
      return new Value.MapValue(Map.of(), true, stack.macro(), value.origin());
    }
    Cause cause = TextFunctions.cause(value);
    Cause rest = cause == null ? new Cause(Cause.Kind.INVALID, "Properties", span) : cause;
    return new Value.MapValue(Map.of(), true, rest, value.origin());
  }

  /** All that stands beside type and properties. */
  private Value.MapValue meta(Stack.Declared declared, Evaluator evaluator) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Entry entry : declared.body().entries()) {
      String key = entry.key().text();
      if (key.equals("Type") || key.equals("Properties")) {
        continue;
      }
      int before = evaluator.mentions().enter(key);
      Value value = evaluator.evaluate(entry.value());
      if (key.equals("Condition")) {
        value = Decision.mark(value, Existence.decider(stack, declared));
      }
      if (key.equals("DependsOn")) {
        dependsOn(entry.value(), evaluator);
      }
      evaluator.mentions().leave(before);
      entries.put(key, Evaluator.standing(template.span(entry), value));
    }
    Span span = template.span(declared.body());
    return new Value.MapValue(entries, true, null, Origin.of(span, Origin.Kind.EXPRESSION));
  }

  private void dependsOn(YamlTree tree, Evaluator evaluator) {
    if (tree instanceof Sequence several) {
      several.items().forEach(item -> dependsOn(item, evaluator));
    } else if (tree instanceof Scalar name) {
      String logicalId = evaluator.bindings().name(name.text());
      String address = stack.address(logicalId);
      if (address != null) {
        evaluator.mentions().note(address, template.span(tree));
      } else if (stack.macro() == null && !stack.mayBeGenerated(logicalId)) {
        stack.diagnostics().unresolved(logicalId, template.span(tree));
      }
    }
  }

  private static List<Edge> edges(String from, Existence existence, Mentions mentions) {
    List<Edge> edges = new ArrayList<>();
    if (existence.exists() != Truth.FALSE) {
      for (Mentions.Mention mention : mentions.found()) {
        if (!mention.address().equals(from)) {
          edges.add(new Edge(from, mention.address(), mention.role(), mention.span()));
        }
      }
    }
    return edges;
  }

  private void nested(String logicalId, String address, Span header, Mentions mentions) {
    @Nullable Stack child =
        stack.nested().isStack(logicalId) ? stack.nested().get(logicalId) : null;
    if (child != null) {
      new StackResources(parts, child).build();
      return;
    }
    Set<String> touches = new LinkedHashSet<>();
    mentions.found().forEach(mention -> touches.add(mention.address()));
    Cause bound = stack.nested().bound(logicalId);
    Cause cause = bound == null ? new Cause(Cause.Kind.ABSENT_MODULE, address, header) : bound;
    parts.add(new Opaque(address, cause, header, touches));
  }
}
