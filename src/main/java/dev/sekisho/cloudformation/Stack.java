package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.deployment.Deployment;
import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.graph.Resource;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One template in one place: as a root, or as a nested stack with what its parent hands it. All of
 * it is evaluated when it is asked for.
 */
final class Stack {
  private final Root root;
  private final Template template;
  private final @Nullable StackCall call;
  private final Assumptions assumptions;
  private @Nullable PseudoParameters pseudo;
  private final Parameters parameters = new Parameters(this);
  private final Conditions conditions = new Conditions(this);
  private final NestedStacks nested = new NestedStacks(this);
  private final Modules modules = new Modules(this);
  private final Map<String, Value> outputs = new HashMap<>();
  private final Set<String> evaluating = new HashSet<>();
  private @Nullable Map<String, Declared> declared;
  private @Nullable ServerlessResources serverless;

  /** A resource as it is declared. */
  record Declared(Loops.Repeated place, Mapping body, String type) {}

  Stack(Root root, Template template, @Nullable StackCall call) {
    this.root = root;
    this.template = template;
    this.call = call;
    this.assumptions = call == null ? Assumptions.none() : call.caller().assumptions();
  }

  Root root() {
    return root;
  }

  Template template() {
    return template;
  }

  CloudFormationInputs inputs() {
    return root.inputs();
  }

  Budget budget() {
    return root.budget();
  }

  StackDiagnostics diagnostics() {
    return root.diagnostics().of(template);
  }

  Parameters parameters() {
    return parameters;
  }

  Conditions conditions() {
    return conditions;
  }

  PseudoParameters pseudo() {
    PseudoParameters known = pseudo;
    if (known == null) {
      known =
          new PseudoParameters(call == null ? DeployedRegion.of(root, template) : call.region());
      pseudo = known;
    }
    return known;
  }

  /** What stands for the account and region of its resources. */
  String account() {
    return call == null ? "provider.aws" : call.account();
  }

  NestedStacks nested() {
    return nested;
  }

  Modules modules() {
    return modules;
  }

  @Nullable StackCall call() {
    return call;
  }

  /** Logical ids of the calls it was reached through, each with a slash. */
  String prefix() {
    return call == null ? "" : call.prefix();
  }

  List<Resource.Call> calls() {
    return call == null ? List.of() : call.calls();
  }

  Truth exists() {
    return call == null ? Truth.TRUE : call.exists();
  }

  /** An id for a choice that no other stack of the root has. */
  String scoped(String kind, String name) {
    return kind + " " + prefix() + name;
  }

  /** An evaluator that notes no references. */
  Evaluator evaluator() {
    return new Evaluator(this, assumptions, Bindings.NONE, new Mentions());
  }

  /** Why anything in this template may be rewritten; null if it is as it stands. */
  @Nullable Cause macro() {
    Scalar macro = template.macro();
    return macro == null ? null : new Cause(Cause.Kind.MACRO, macro.text(), template.span(macro));
  }

  @Nullable Mapping mapping(String name) {
    return template.section("Mappings").get(name) instanceof Mapping table ? table : null;
  }

  /** The ways in which the repository hands over parameters; none for a nested stack. */
  List<Deployment.Way> handing() {
    return call == null ? root.deployments().handing(template.path()) : List.of();
  }

  /** The value handed to a parameter; null if none is. */
  @Nullable Value given(String name, Span declaration) {
    if (call != null) {
      return call.argument(name, declaration);
    }
    String value = root.inputs().parameters().get(name);
    Span place = root.inputs().places().getOrDefault(name, declaration);
    return value == null
        ? null
        : new Value.Text(value, Origin.via(place, Origin.Kind.INPUT, name, null));
  }

  /** The resources by logical id: as they are declared, or what the serverless transform makes. */
  Map<String, Declared> declared() {
    Map<String, Declared> known = declared;
    if (known == null) {
      known = written();
      // What the transform asks for meanwhile is answered as it is written.
      declared = known;
      if (template.isServerless() || ServerlessResources.areAmong(known)) {
        serverless = new ServerlessResources(this, known);
        known = serverless.resources();
        declared = known;
      }
    }
    return known;
  }

  private Map<String, Declared> written() {
    Map<String, Declared> found = new LinkedHashMap<>();
    for (Loops.Repeated place : Loops.entries(template.section("Resources"), evaluator())) {
      if (place.entry().value() instanceof Mapping body
          && body.get("Type") instanceof Scalar type) {
        found.put(place.name(), new Declared(place, body, type.text()));
        diagnostics().shape().resource(place.name(), body, type);
      } else if (!place.name().equals("Fn::Transform")) {
        diagnostics().shape().noResource(place);
      }
    }
    return found;
  }

  /** What the serverless transform made; null where the template does not ask for it. */
  @Nullable ServerlessResources serverless() {
    declared();
    return serverless;
  }

  /** A condition that the serverless transform added; null if there is none of this name. */
  @Nullable Entry addedCondition(String name) {
    ServerlessResources made = serverless;
    return made == null ? null : made.condition(name);
  }

  /** The logical id that a name of something generated stands for, else the name itself. */
  String logicalId(String name) {
    ServerlessResources made = serverless;
    return made == null ? name : made.logicalId(name);
  }

  /** The address of a resource; null if there is none of this logical id. */
  @Nullable String address(String logicalId) {
    Declared resource = declared().get(logicalId(logicalId));
    return resource == null ? null : prefix() + resource.type() + "." + resource.place().name();
  }

  /** Whether the serverless transform may bring forth this name, of which only it knows all. */
  boolean mayBeGenerated(String name) {
    ServerlessResources made = serverless();
    return made != null && made.mayBring(name);
  }

  /** An output as its parent sees it. */
  Value output(String name, Span use) {
    Value known = outputs.get(name);
    if (known != null) {
      return known;
    }
    if (!evaluating.add(name)) {
      return Evaluator.unknown(Cause.Kind.INVALID, prefix() + "Outputs." + name, use);
    }
    Value value = evaluateOutput(name, use);
    evaluating.remove(name);
    outputs.put(name, value);
    return value;
  }

  private Value evaluateOutput(String name, Span use) {
    for (Loops.Repeated place : Loops.entries(template.section("Outputs"), evaluator())) {
      if (place.name().equals(name) && place.entry().value() instanceof Mapping body) {
        YamlTree value = body.get("Value");
        return value == null ? noOutput(name, use) : output(place, body, value, new Mentions());
      }
    }
    return noOutput(name, use);
  }

  private Value noOutput(String name, Span use) {
    Cause macro = macro();
    return macro != null
        ? Evaluator.unknown(macro, use)
        : Evaluator.unknown(Cause.Kind.INVALID, prefix() + "Outputs." + name, use);
  }

  private Value output(Loops.Repeated place, Mapping body, YamlTree value, Mentions mentions) {
    YamlTree condition = body.get("Condition");
    String name = condition == null ? null : Intrinsic.literal(condition);
    Assumptions assumed =
        name == null
            ? assumptions
            : conditions.assume(place.bindings().name(name), true, assumptions);
    Value result = new Evaluator(this, assumed, place.bindings(), mentions).evaluate(value);
    Span span = template.span(place.entry());
    return result.withOrigin(Origin.via(span, Origin.Kind.OUTPUT, place.name(), result.origin()));
  }

  /** All outputs, but those that surely are not there. */
  Map<String, Value> outputs() {
    Map<String, Value> all = new LinkedHashMap<>();
    for (Loops.Repeated place : Loops.entries(template.section("Outputs"), evaluator())) {
      YamlTree body = place.entry().value();
      if (body instanceof Mapping mapping && mapping.get("Value") != null && !isOff(mapping)) {
        all.put(place.name(), output(place.name(), template.span(place.entry())));
      }
    }
    return all;
  }

  /** Whether the condition of an output surely does not hold. */
  boolean isOff(Mapping body) {
    YamlTree condition = body.get("Condition");
    String name = condition == null ? null : Intrinsic.literal(condition);
    return name != null && conditions.truth(name, assumptions) == Truth.FALSE;
  }
}
