package dev.sekisho.terraform.plan;

import dev.sekisho.graph.Edge;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which planned instance speaks of which, by what the plan says of its configuration. */
final class PlanEdges {
  /**
   * Of an expression that speaks of a resource with more instances, only so many edges are drawn,
   * as from source: each to each would grow by the square.
   */
  private static final int MAX_REFERENCES = 256;

  private final PlanConfiguration configuration;
  private final Instances instances;

  PlanEdges(PlanFile plan, PlanConfiguration configuration) {
    this.configuration = configuration;
    this.instances = new Instances(plan.instances().values());
  }

  /** The instances that one most likely speaks of when it names a resource. */
  List<String> addresses(String from, String plain) {
    List<String> near = instances.near(from, plain);
    return near.subList(0, Math.min(MAX_REFERENCES, near.size()));
  }

  /** What an expression of an instance speaks of. */
  List<ReferenceSearch.Target> targets(Planned planned, @Nullable YamlTree expression) {
    return ReferenceSearch.targets(configuration, instances, planned, expression);
  }

  /** The edges of an instance, all at one place or each at its argument in the plan. */
  List<Edge> of(Planned planned, @Nullable Span place, PlanFile plan) {
    List<Edge> edges = new ArrayList<>();
    YamlTree expressions = Json.get(configuration.resource(planned.plain()), "expressions");
    for (YamlTree.Entry entry : Json.entries(expressions)) {
      Span span = place == null ? plan.span(entry.value()) : place;
      int left = MAX_REFERENCES;
      for (ReferenceSearch.Target target : targets(planned, entry.value())) {
        List<String> meant = target.instances();
        for (String to : meant.subList(0, Math.min(left, meant.size()))) {
          left--;
          if (!to.equals(planned.address())) {
            edges.add(new Edge(planned.address(), to, entry.key().text(), span));
          }
        }
      }
    }
    return edges;
  }
}
