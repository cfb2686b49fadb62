package dev.sekisho.terraform.plan;

import dev.sekisho.graph.Edge;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which planned instance speaks of which, by what the plan says of its configuration. */
final class PlanEdges {
  private final PlanConfiguration configuration;
  private final Map<String, List<String>> instances = new HashMap<>();

  PlanEdges(PlanFile plan, PlanConfiguration configuration) {
    this.configuration = configuration;
    for (Planned planned : plan.instances().values()) {
      instances.computeIfAbsent(planned.plain(), key -> new ArrayList<>()).add(planned.address());
    }
  }

  /**
   * The instances that one speaks of when it names a resource: the one with its own key where there
   * is one (or in its own module), else all.
   */
  List<String> addresses(String from, String plain) {
    List<String> all = instances.getOrDefault(plain, List.of());
    if (all.size() < 2) {
      return all;
    }
    List<String> best = new ArrayList<>();
    int most = 0;
    for (String address : all) {
      int likeness = common(from, address);
      if (likeness > most) {
        best.clear();
        most = likeness;
      }
      if (likeness == most) {
        best.add(address);
      }
    }
    return best;
  }

  /** How many steps of two addresses agree from the front, and whether their last keys do. */
  private static int common(String from, String to) {
    int modules = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      modules = from.charAt(i) == '.' ? i : modules;
    }
    String key = Addresses.key(from);
    return 2 * modules + (!key.isEmpty() && key.equals(Addresses.key(to)) ? 1 : 0);
  }

  /** The edges of an instance, all at one place or each at its argument in the plan. */
  List<Edge> of(Planned planned, @Nullable Span place, PlanFile plan) {
    List<Edge> edges = new ArrayList<>();
    YamlTree expressions = Json.get(configuration.resource(planned.plain()), "expressions");
    for (YamlTree.Entry entry : Json.entries(expressions)) {
      Span span = place == null ? plan.span(entry.value()) : place;
      for (PlanConfiguration.Target target :
          configuration.targets(planned.plain(), entry.value())) {
        for (String to : addresses(planned.address(), target.address())) {
          if (!to.equals(planned.address())) {
            edges.add(new Edge(planned.address(), to, entry.key().text(), span));
          }
        }
      }
    }
    return edges;
  }
}
