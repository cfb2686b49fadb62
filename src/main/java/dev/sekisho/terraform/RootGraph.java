package dev.sekisho.terraform;

import dev.sekisho.graph.Edge;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.graph.Suppression;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.hcl.HclFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Walks all module instances of a root and puts together what they would build. */
final class RootGraph {
  private final ModuleInstance root;
  private final Suppressions suppressions = new Suppressions();
  private final List<Resource> resources = new ArrayList<>();
  private final Map<String, List<Edge>> edges = new LinkedHashMap<>();
  private final List<Opaque> opaque = new ArrayList<>();
  private final Set<String> files = new TreeSet<>();
  private final Set<String> described = new HashSet<>();
  private final List<Cause> unread = new ArrayList<>();

  private RootGraph(ModuleInstance root) {
    this.root = root;
  }

  static ResourceGraph of(ModuleInstance root) {
    RootGraph graph = new RootGraph(root);
    graph.add(root, List.of());
    Map<String, Value> outputs = graph.outputs();
    graph.addCaller(outputs);
    graph.addUnread();
    return graph.build(outputs);
  }

  private void add(ModuleInstance module, List<Suppression> inherited) {
    for (HclFile file : module.source().files()) {
      suppressions.read(file);
      files.add(file.source().path());
    }
    if (described.add(module.source().folder())) {
      Cause lost = module.source().lost();
      if (lost != null) {
        unread.add(lost);
      }
      resources.addAll(ConfigurationNodes.of(module, suppressions));
    }
    for (ResourceBlock block : module.blocks()) {
      for (ResourceInstance instance : block.instances()) {
        add(instance, inherited);
      }
    }
    for (ModuleCall call : module.moduleCalls()) {
      add(call, inherited);
    }
  }

  private void add(ResourceInstance instance, List<Suppression> inherited) {
    ResourceBlock block = instance.block();
    Declaration declaration = block.declaration();
    Value.MapValue values = instance.values();
    MetaArguments meta = new MetaArguments(instance);
    Value.MapValue metaValues = meta.values();
    List<Edge> own = new ArrayList<>(instance.edges());
    own.addAll(meta.edges());
    edges.computeIfAbsent(instance.address(), key -> new ArrayList<>()).addAll(own);
    resources.add(
        new Resource(
            instance.address(),
            block.configAddress(),
            block.isData() ? "data." + block.type() : block.type(),
            block.name(),
            block.isData() ? Resource.Mode.DATA : Resource.Mode.MANAGED,
            instance.exists(),
            instance.standsForAll(),
            block.provider(),
            values,
            metaValues,
            declaration.header(),
            declaration.span(),
            block.module().path().calls(),
            joined(suppressions.within(declaration.span()), inherited)));
  }

  private static List<Suppression> joined(List<Suppression> own, List<Suppression> inherited) {
    if (inherited.isEmpty()) {
      return own;
    }
    List<Suppression> all = new ArrayList<>(own);
    all.addAll(inherited);
    return all;
  }

  private void add(ModuleCall call, List<Suppression> inherited) {
    if (call.isAbsent()) {
      addAbsent(call);
      return;
    }
    Span span = call.declaration().span();
    List<Suppression> below = joined(suppressions.of(span), inherited);
    for (ModuleInstance module : call.instances()) {
      add(module, below);
    }
  }

  /** A module that can't be looked into may do something to whatever it is given. */
  private void addAbsent(ModuleCall call) {
    EdgeSink sink = new EdgeSink(call.address());
    Bodies bodies = new Bodies(call.parent().evaluation(), sink);
    for (Map.Entry<String, Written> entry : call.declaration().attributes().entrySet()) {
      boolean argument =
          !ResourceInstance.isMeta(entry.getKey()) && !entry.getKey().equals("providers");
      if (argument) {
        Written written = entry.getValue();
        bodies.attribute(written, call.parent().frame(written.file()), entry.getKey());
      }
    }
    Set<String> touches = new TreeSet<>();
    for (Edge edge : sink.edges()) {
      touches.add(edge.to());
    }
    opaque.add(new Opaque(call.address(), call.absence(), call.declaration().header(), touches));
  }

  private Map<String, Value> outputs() {
    Map<String, Value> outputs = new LinkedHashMap<>();
    for (Map.Entry<String, Declaration> entry : root.source().outputs().entrySet()) {
      outputs.put(entry.getKey(), root.output(entry.getKey(), entry.getValue().header()));
    }
    return outputs;
  }

  /** Whoever calls a library module may add to the resources whose identity it exports. */
  private void addCaller(Map<String, Value> outputs) {
    ModuleSource source = root.source();
    if (source.backend() != null || !source.providers().isEmpty()) {
      return;
    }
    Set<String> touches = new TreeSet<>();
    for (Value output : outputs.values()) {
      new Identities(touches).collect(output);
    }
    if (!touches.isEmpty()) {
      Declaration first = source.outputs().values().iterator().next();
      opaque.add(Identities.caller(first.header(), touches));
    }
  }

  /** What could not be read of a module may be a companion of anything. */
  private void addUnread() {
    if (unread.isEmpty()) {
      return;
    }
    Set<String> touches = new TreeSet<>();
    for (Resource resource : resources) {
      touches.add(resource.configAddress());
    }
    for (Cause cause : unread) {
      Span declared = cause.declared();
      Span start = root.source().files().get(0).source().span(0, 0);
      opaque.add(new Opaque(cause.subject(), cause, declared == null ? start : declared, touches));
    }
  }

  private ResourceGraph build(Map<String, Value> outputs) {
    resources.sort(new ByPlace());
    List<Edge> sorted = new ArrayList<>();
    for (Resource resource : resources) {
      List<Edge> own = edges.remove(resource.address());
      sorted.addAll(own == null ? List.of() : own);
    }
    Evaluation evaluation = root.evaluation();
    return new ResourceGraph(
        evaluation.root(),
        TemplateLanguage.TERRAFORM,
        evaluation.inputs().environment(),
        resources,
        sorted,
        outputs,
        opaque,
        List.copyOf(files));
  }

  /** By path and position. */
  private static final class ByPlace implements Comparator<Resource> {
    @Override
    public int compare(Resource a, Resource b) {
      int paths = a.span().file().path().compareTo(b.span().file().path());
      return paths != 0 ? paths : a.span().start() - b.span().start();
    }
  }
}
