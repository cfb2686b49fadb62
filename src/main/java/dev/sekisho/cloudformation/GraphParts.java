package dev.sekisho.cloudformation;

import dev.sekisho.graph.Edge;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What has been gathered for the graph of one outermost template. */
final class GraphParts {
  private final List<String> pipelines;
  private final List<Resource> resources = new ArrayList<>();
  private final Map<String, List<Edge>> edges = new HashMap<>();
  private final List<Opaque> opaque = new ArrayList<>();
  private final TreeSet<String> files = new TreeSet<>();
  private final Map<Template, Suppressions> suppressions = new HashMap<>();

  /**
   * @param pipelines files near the template that define delivery pipelines
   */
  GraphParts(List<String> pipelines) {
    this.pipelines = pipelines;
  }

  List<String> pipelines() {
    return pipelines;
  }

  void use(Template template) {
    files.addAll(template.paths());
  }

  void add(Resource resource, List<Edge> from) {
    resources.add(resource);
    edges.put(resource.address(), from);
  }

  void add(Opaque what) {
    opaque.add(what);
  }

  Suppressions suppressions(Template template) {
    return suppressions.computeIfAbsent(template, Suppressions::of);
  }

  ResourceGraph graph(String root, CloudFormationInputs inputs, Map<String, Value> outputs) {
    resources.sort(
        Comparator.comparing((Resource resource) -> resource.header().file().path())
            .thenComparingInt(resource -> resource.header().start())
            .thenComparing(Resource::address));
    List<Edge> ordered = new ArrayList<>();
    for (Resource resource : resources) {
      ordered.addAll(edges.getOrDefault(resource.address(), List.of()));
    }
    return new ResourceGraph(
        root,
        TemplateLanguage.CLOUDFORMATION,
        inputs.environment(),
        resources,
        ordered,
        outputs,
        opaque,
        List.copyOf(files));
  }
}
