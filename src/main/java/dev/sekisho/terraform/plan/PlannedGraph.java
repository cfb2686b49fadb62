package dev.sekisho.terraform.plan;

import dev.sekisho.graph.Edge;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Span;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The graph of a plan: its source's with the plan laid over it, or one of the plan alone. */
public final class PlannedGraph {
  private final PlanFile plan;
  private final PlanResources ownResources;
  private final PlanProviders providers;
  private final PlanEdges ownEdges;
  private final Differences differences = new Differences();
  private final List<Resource> resources = new ArrayList<>();
  private final Map<String, List<Edge>> edges = new LinkedHashMap<>();
  private final Map<String, Resource> blocks = new HashMap<>();

  private PlannedGraph(PlanFile plan, @Nullable String deployRegion) {
    this.plan = plan;
    PlanConfiguration configuration = new PlanConfiguration(plan);
    this.providers = new PlanProviders(plan, configuration, deployRegion);
    this.ownEdges = new PlanEdges(plan, configuration);
    this.ownResources = new PlanResources(plan, configuration, providers, ownEdges);
  }

  /** A plan without its source. */
  public static ResourceGraph alone(
      PlanFile plan, @Nullable String deployRegion, @Nullable String environment) {
    PlannedGraph graph = new PlannedGraph(plan, deployRegion);
    graph.resources.addAll(graph.providers.nodes());
    for (Planned planned : plan.instances().values()) {
      graph.addOwn(planned, null);
    }
    graph.sort();
    return new ResourceGraph(
        plan.path(),
        TemplateLanguage.TERRAFORM,
        environment,
        graph.resources,
        graph.sortedEdges(),
        Map.of(),
        List.of(),
        List.of(plan.path()));
  }

  /** The source's graph as the plan has it; where they differ is a diagnostic. */
  public static ResourceGraph over(
      ResourceGraph source,
      PlanFile plan,
      @Nullable String deployRegion,
      List<Diagnostic> diagnostics) {
    PlannedGraph graph = new PlannedGraph(plan, deployRegion);
    graph.lay(source);
    graph.sort();
    Diagnostic diagnostic = graph.differences.diagnostic(plan.path());
    if (diagnostic != null) {
      diagnostics.add(diagnostic);
    }
    TreeSet<String> files = new TreeSet<>(source.files());
    files.add(plan.path());
    return new ResourceGraph(
        source.root(),
        source.language(),
        source.environment(),
        graph.resources,
        graph.sortedEdges(),
        graph.outputs(source.outputs()),
        List.of(),
        List.copyOf(files));
  }

  private void lay(ResourceGraph source) {
    Map<String, List<Edge>> written = new HashMap<>();
    for (Edge edge : source.edges()) {
      written.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
    }
    for (Resource resource : source.resources()) {
      if (resource.mode() != Resource.Mode.CONFIGURATION) {
        blocks.putIfAbsent(resource.configAddress(), resource);
      }
    }
    Map<String, Resource> calls = new HashMap<>();
    Map<String, Planned> open = new LinkedHashMap<>(plan.instances());
    for (Resource resource : source.resources()) {
      if (resource.mode() == Resource.Mode.CONFIGURATION) {
        resources.add(resource);
        providers.take(resource);
        if (resource.type().equals("terraform:module")) {
          calls.put(resource.configAddress(), resource);
        }
        continue;
      }
      Planned planned = plan.instances().get(resource.address());
      if (planned != null) {
        open.remove(planned.address());
        add(planned, resource, written);
      } else {
        miss(resource);
      }
    }
    for (Planned planned : open.values()) {
      Resource block = blocks.get(planned.plain());
      if (block != null) {
        if (!mayHaveFurther(block)) {
          differ(planned, block.header());
        }
        add(planned, block, written);
      } else {
        addWithoutBlock(planned, calls);
      }
    }
  }

  /** Whether the source does not know how many instances there are. */
  private static boolean mayHaveFurther(Resource block) {
    return block.standsForAll() || block.exists() != Truth.TRUE;
  }

  private void miss(Resource resource) {
    boolean certain = resource.mode() == Resource.Mode.MANAGED && !mayHaveFurther(resource);
    if (certain) {
      differences.add(resource.address(), resource.header());
    }
  }

  private void differ(Planned planned, Span at) {
    if (!planned.data()) {
      differences.add(planned.address(), at);
    }
  }

  private void add(Planned planned, Resource block, Map<String, List<Edge>> written) {
    Value.MapValue merged = new Merge(plan, planned, differences).values(block.values());
    Value.MapValue values = withModules(planned, merged);
    resources.add(
        new Resource(
            planned.address(),
            block.configAddress(),
            block.type(),
            block.name(),
            block.mode(),
            Truth.TRUE,
            false,
            block.provider(),
            new Targets(plan, ownEdges, planned.address()).of(values),
            block.meta(),
            block.header(),
            block.span(),
            block.calls(),
            block.suppressions()));
    List<Edge> own = new ArrayList<>();
    for (Edge edge : written.getOrDefault(block.address(), List.of())) {
      for (String to : targets(planned.address(), edge.to())) {
        own.add(new Edge(planned.address(), to, edge.role(), edge.span()));
      }
    }
    for (Edge edge : ownEdges.of(planned, block.header(), plan)) {
      if (!blocks.containsKey(Addresses.withoutKeys(edge.to()))) {
        own.add(edge);
      }
    }
    edges.put(planned.address(), own);
  }

  /** What comes out of a module that is not on disk is what the plan says of it. */
  private Value.MapValue withModules(Planned planned, Value.MapValue values) {
    Map<String, Value> entries = new LinkedHashMap<>(values.entries());
    for (Map.Entry<String, Value> entry : entries.entrySet()) {
      boolean absent =
          entry.getValue() instanceof Value.Unknown unknown && unknown.cause().absentModule();
      Value referring =
          absent ? ownResources.reference(planned, entry.getKey(), entry.getValue()) : null;
      if (referring != null) {
        entry.setValue(referring);
      }
    }
    return new Value.MapValue(entries, values.object(), values.rest(), values.origin());
  }

  private List<String> targets(String from, String to) {
    return plan.instances().containsKey(to)
        ? List.of(to)
        : ownEdges.addresses(from, Addresses.withoutKeys(to));
  }

  /** At the call of a module that is not on disk, else at its place in the plan. */
  private void addWithoutBlock(Planned planned, Map<String, Resource> calls) {
    List<String> modules = Addresses.modules(planned.plain());
    Resource call = null;
    for (int i = modules.size(); i > 0 && call == null; i--) {
      String prefix = Addresses.prefix(modules.subList(0, i));
      call = calls.get(prefix.substring(0, prefix.length() - 1));
    }
    if (call == null) {
      differ(planned, plan.start());
    }
    addOwn(planned, call);
  }

  private void addOwn(Planned planned, @Nullable Resource call) {
    resources.add(ownResources.resource(planned, call));
    edges.put(planned.address(), ownEdges.of(planned, call == null ? null : call.header(), plan));
  }

  private Map<String, Value> outputs(Map<String, Value> written) {
    Map<String, Value> outputs = new LinkedHashMap<>();
    YamlTree planned = Json.get(plan.section("planned_values"), "outputs");
    for (Map.Entry<String, Value> entry : written.entrySet()) {
      YamlTree output = Json.get(planned, entry.getKey());
      YamlTree value = Json.get(output, "value");
      Value known = entry.getValue();
      boolean open = known instanceof Value.Unknown || known instanceof Value.Partial;
      Value merged =
          value != null && open
              ? PlanValues.under(known.origin(), "output." + entry.getKey())
                  .value(value, null, null)
              : known;
      outputs.put(
          entry.getKey(),
          Json.isTrue(Json.get(output, "sensitive")) ? PlanValues.secret(merged) : merged);
    }
    return outputs;
  }

  /** By path and position; instances of one block stay in the order of their keys. */
  private void sort() {
    resources.sort(
        (a, b) -> {
          int paths = a.span().file().path().compareTo(b.span().file().path());
          return paths != 0 ? paths : Integer.compare(a.span().start(), b.span().start());
        });
  }

  private List<Edge> sortedEdges() {
    List<Edge> sorted = new ArrayList<>();
    for (Resource resource : resources) {
      sorted.addAll(edges.getOrDefault(resource.address(), List.of()));
    }
    return sorted;
  }
}
