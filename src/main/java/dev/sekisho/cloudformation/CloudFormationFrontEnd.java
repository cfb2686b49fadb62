package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.deployment.Deployments;
import dev.sekisho.graph.Reading;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.PipelineFiles;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * From files to graphs: finds the templates among the selected files, sees which are nested in
 * others, and evaluates each outermost one. Templates that only call each other in a circle are
 * evaluated from the first of them, with a diagnostic.
 */
public final class CloudFormationFrontEnd {
  private final SourceTree tree;
  private final CloudFormationInputs inputs;
  private final Knowledge knowledge;
  private final TemplateDiagnostics diagnostics = new TemplateDiagnostics();
  private final TemplateLibrary library;

  private CloudFormationFrontEnd(
      SourceTree tree, CloudFormationInputs inputs, Knowledge knowledge) {
    this.tree = tree;
    this.inputs = inputs;
    this.knowledge = knowledge;
    this.library = new TemplateLibrary(tree, diagnostics);
  }

  /** Reads and evaluates every template among the selected files. */
  public static Reading build(SourceTree tree, CloudFormationInputs inputs, Knowledge knowledge) {
    return new CloudFormationFrontEnd(tree, inputs, knowledge).build();
  }

  private Reading build() {
    Map<String, Template> selected = selected();
    List<ResourceGraph> graphs = selected.isEmpty() ? none() : graphs(roots(selected));
    List<Diagnostic> all = new ArrayList<>(diagnostics.all());
    all.sort(CloudFormationFrontEnd::byPlace);
    return new Reading(graphs, all, List.copyOf(library.files()));
  }

  private List<ResourceGraph> none() {
    if (!inputs.parameters().isEmpty()) {
      new MisspeltParameters(inputs, List.of(), diagnostics).report();
    }
    return List.of();
  }

  private List<ResourceGraph> graphs(List<Template> roots) {
    Deployments deployments = new Deployments(tree);
    List<ResourceGraph> graphs = new ArrayList<>();
    for (CloudFormationInputs each : inputs.each()) {
      new MisspeltParameters(each, roots, diagnostics).report();
      Exports exports = new Exports(each, library, knowledge, diagnostics, deployments, roots);
      for (Template template : roots) {
        graphs.add(graph(template, each, exports));
      }
    }
    deployments.problems().forEach(diagnostics::add);
    graphs.sort((one, other) -> one.root().compareTo(other.root()));
    return graphs;
  }

  private static int byPlace(Diagnostic one, Diagnostic other) {
    int byPath = one.path().compareTo(other.path());
    return byPath != 0 ? byPath : Integer.compare(start(one), start(other));
  }

  private static int start(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    return span == null ? -1 : span.start();
  }

  private Map<String, Template> selected() {
    Map<String, Template> templates = new LinkedHashMap<>();
    for (String path : tree.selected()) {
      Template template = TemplateDetection.mayBeTemplate(path) ? library.get(path) : null;
      if (template != null) {
        templates.put(template.path(), template);
      }
    }
    widen(templates);
    return templates;
  }

  /** One that was named by itself is judged as those build it that nest it, wherever they lie. */
  private void widen(Map<String, Template> templates) {
    Set<String> open = new TreeSet<>(tree.named());
    open.retainAll(templates.keySet());
    TemplateLibrary others = new TemplateLibrary(tree, new TemplateDiagnostics());
    while (!open.isEmpty()) {
      Set<String> found = new TreeSet<>();
      for (String path : TemplateUse.naming(tree, open)) {
        Template other = templates.containsKey(path) ? null : others.get(path);
        boolean nests = other != null && !Collections.disjoint(callsOf(other), open);
        Template template = nests ? library.get(path) : null;
        if (template != null) {
          templates.put(path, template);
          found.add(path);
        }
      }
      open = found;
    }
  }

  /** Those that no other one nests, and the first of each circle. */
  private static List<Template> roots(Map<String, Template> selected) {
    Map<String, List<String>> calls = new LinkedHashMap<>();
    TreeSet<String> called = new TreeSet<>();
    selected.forEach(
        (path, template) -> {
          List<String> below = callsOf(template);
          calls.put(path, below);
          called.addAll(below);
        });
    TreeSet<String> reached = new TreeSet<>();
    List<Template> roots = new ArrayList<>();
    selected.forEach(
        (path, template) -> {
          if (!called.contains(path)) {
            roots.add(template);
            reach(path, calls, reached);
          }
        });
    selected.forEach(
        (path, template) -> {
          if (!reached.contains(path)) {
            roots.add(template);
            reach(path, calls, reached);
          }
        });
    roots.sort((one, other) -> one.path().compareTo(other.path()));
    return roots;
  }

  private static void reach(String from, Map<String, List<String>> calls, Set<String> reached) {
    List<String> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      String path = open.remove(open.size() - 1);
      if (reached.add(path)) {
        open.addAll(calls.getOrDefault(path, List.of()));
      }
    }
  }

  /** Paths of the templates that one nests or includes by a literal path. */
  private static List<String> callsOf(Template template) {
    List<String> calls = new ArrayList<>(template.paths());
    String folder = SourceTree.folderOf(template.path());
    for (Entry entry : template.section("Resources").entries()) {
      String path =
          entry.value() instanceof Mapping body ? StackLocation.literal(folder, body) : null;
      if (path != null) {
        calls.add(path);
      }
    }
    calls.removeIf(template.path()::equals);
    return calls;
  }

  private ResourceGraph graph(Template template, CloudFormationInputs inputs, Exports exports) {
    Stack stack = exports.stack(template);
    String folder = SourceTree.folderOf(template.path());
    GraphParts parts = new GraphParts(PipelineFiles.near(tree, folder).pipelines());
    new StackResources(parts, stack).build();
    ResourceGraph graph = parts.graph(template.path(), inputs, stack.outputs());
    tree.progress().rootRead();
    if (stack.budget().exhausted()) {
      stack.diagnostics().tooMuch();
    }
    return graph;
  }
}
