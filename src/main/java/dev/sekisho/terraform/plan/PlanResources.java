package dev.sekisho.terraform.plan;

import dev.sekisho.graph.Resource;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resources of a plan whose source is not there: they stand in the plan itself, or at the call of
 * the module that is not on disk.
 */
final class PlanResources {
  private final PlanFile plan;
  private final PlanConfiguration configuration;
  private final PlanProviders providers;
  private final PlanEdges edges;
  private final HiddenReferences hidden;

  PlanResources(
      PlanFile plan, PlanConfiguration configuration, PlanProviders providers, PlanEdges edges) {
    this.plan = plan;
    this.configuration = configuration;
    this.providers = providers;
    this.edges = edges;
    this.hidden = new HiddenReferences(plan, configuration);
  }

  /**
   * @param call the module call that it stands at; null for its place in the plan
   */
  Resource resource(Planned planned, @Nullable Resource call) {
    YamlTree described = configuration.resource(planned.plain());
    Span header = call == null ? header(planned, described) : call.header();
    Span whole = described == null ? planned.span() : plan.span(described);
    return new Resource(
        planned.address(),
        planned.plain(),
        planned.nativeType(),
        planned.name(),
        planned.data() ? Resource.Mode.DATA : Resource.Mode.MANAGED,
        Truth.TRUE,
        false,
        providers.of(planned),
        values(planned, described, call == null ? null : call.header(), header),
        new Value.MapValue(Map.of(), true, null, Origin.of(header, Origin.Kind.ATTRIBUTE)),
        header,
        call == null ? whole : call.span(),
        call == null ? calls(planned) : calls(call),
        call == null ? List.of() : call.suppressions());
  }

  /** Where the configuration names it, which all its instances share. */
  private Span header(Planned planned, @Nullable YamlTree described) {
    YamlTree named = Json.get(described, "address");
    return named == null ? planned.header() : plan.span(named);
  }

  private List<Resource.Call> calls(Planned planned) {
    List<Resource.Call> calls = new ArrayList<>();
    List<String> modules = Addresses.modules(planned.plain());
    for (int i = 1; i <= modules.size(); i++) {
      YamlTree call = configuration.call(modules.subList(0, i));
      String prefix = Addresses.prefix(modules.subList(0, i));
      Span at = call == null ? planned.header() : plan.span(call);
      calls.add(new Resource.Call(prefix.substring(0, prefix.length() - 1), at, null));
    }
    return calls;
  }

  private static List<Resource.Call> calls(Resource call) {
    List<Resource.Call> calls = new ArrayList<>(call.calls());
    calls.add(new Resource.Call(call.address(), call.header(), null));
    return calls;
  }

  private Value.MapValue values(
      Planned planned, @Nullable YamlTree described, @Nullable Span place, Span header) {
    YamlTree expressions = Json.get(described, "expressions");
    Set<String> names = new LinkedHashSet<>();
    Json.entries(planned.values()).forEach(entry -> names.add(entry.key().text()));
    Json.entries(expressions).forEach(entry -> names.add(entry.key().text()));
    Json.entries(planned.sensitive()).forEach(entry -> names.add(entry.key().text()));
    if (described == null) {
      Json.entries(planned.unknown()).forEach(entry -> names.add(entry.key().text()));
    }
    Map<String, Value> values = new LinkedHashMap<>();
    for (String name : names) {
      YamlTree expression = Json.get(expressions, name);
      YamlTree known = Json.get(planned.values(), name);
      boolean mayBeWritten =
          described == null
              || planned.data()
              || expression != null
              || Blocks.is(known)
              || known == null;
      Value value = mayBeWritten ? value(planned, name, known, expression, place, header) : null;
      if (value != null) {
        values.put(name, value);
      }
    }
    return new Value.MapValue(values, true, null, Origin.of(header, Origin.Kind.ATTRIBUTE));
  }

  private @Nullable Value value(
      Planned planned,
      String name,
      @Nullable YamlTree known,
      @Nullable YamlTree expression,
      @Nullable Span place,
      Span header) {
    YamlTree unknown = Json.get(planned.unknown(), name);
    YamlTree sensitive = Json.get(planned.sensitive(), name);
    Span at = place != null ? place : expression != null ? plan.span(expression) : header;
    if (known == null || Json.isTrue(unknown)) {
      Value open =
          expression == null ? whole(planned, name, at) : open(planned, name, expression, at);
      return open == null || !Json.isTrue(sensitive) ? open : PlanValues.secret(open);
    }
    if (Json.isNull(known) || (expression == null && Json.isEmpty(known))) {
      return null;
    }
    Origin origin = Origin.of(at, Origin.Kind.ATTRIBUTE);
    Value value =
        PlanValues.under(origin, planned.plain() + "." + name)
            .with((inner, key) -> open(planned, name + "." + key, inner, at))
            .value(known, unknown, sensitive, expression);
    return expression == null ? value : referring(planned, expression, value, known);
  }

  /** A reference, where a value is that of the one attribute that its expression speaks of. */
  private Value referring(Planned planned, YamlTree expression, Value value, YamlTree known) {
    List<ReferenceSearch.Target> targets =
        Likeness.isScalar(value) ? edges.targets(planned, expression) : List.of();
    if (targets.size() != 1) {
      return value;
    }
    ReferenceSearch.Target target = targets.get(0);
    List<String> addresses = target.instances();
    Planned other = addresses.size() == 1 ? plan.instances().get(addresses.get(0)) : null;
    YamlTree same = other == null ? null : Json.get(other.values(), target.attribute());
    return same != null && Likeness.sameScalars(same, known)
        ? new Value.Reference(addresses.get(0), target.attribute(), value, value.origin())
        : value;
  }

  /**
   * Unknown though no expression writes it: the provider chooses, but where it is a list, it may be
   * {@code dynamic} blocks; and where the plan does not show the configuration, all may be written.
   */
  private @Nullable Value whole(Planned planned, String name, Span at) {
    Origin origin = Origin.of(at, Origin.Kind.ATTRIBUTE);
    boolean list = Json.get(planned.sensitive(), name) instanceof YamlTree.Sequence;
    boolean shown = configuration.resource(planned.plain()) != null;
    return !shown || (list && hidden.mayHaveDynamicBlocks())
        ? PlanValues.under(origin, planned.plain() + "." + name).unknown()
        : null;
  }

  /** What an unknown argument refers to, where the plan tells; null where it doesn't. */
  @Nullable Value reference(Planned planned, String name, Value unknown) {
    YamlTree described = configuration.resource(planned.plain());
    YamlTree expression = Json.get(Json.get(described, "expressions"), name);
    if (expression == null) {
      return null;
    }
    return open(planned, name, expression, unknown.origin().span())
            instanceof Value.Reference reference
        ? reference.withOrigin(unknown.origin())
        : null;
  }

  /** Only known after the apply: what it refers to, where that is one thing. */
  private @Nullable Value open(Planned planned, String name, YamlTree expression, Span at) {
    if (configuration.isNull(planned.plain(), expression)) {
      return null;
    }
    Origin origin = Origin.of(at, Origin.Kind.ATTRIBUTE);
    List<ReferenceSearch.Target> targets = edges.targets(planned, expression);
    if (targets.size() == 1 && PlanConfiguration.isExpression(expression)) {
      ReferenceSearch.Target target = targets.get(0);
      if (target.instances().size() == 1) {
        return new Value.Reference(target.instances().get(0), target.attribute(), null, origin);
      }
    }
    return PlanValues.under(origin, planned.plain() + "." + name).unknown();
  }
}
