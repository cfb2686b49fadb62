package dev.sekisho.terraform;

import dev.sekisho.graph.Resource;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the parts of one module's configuration as nodes. Beside the values of each stand the
 * {@code folder} of the module and whether that is the {@code root}.
 */
final class NodeSink {
  private final ModuleInstance module;
  private final Suppressions suppressions;
  private final Bodies bodies;
  private final List<Resource> nodes = new ArrayList<>();

  NodeSink(ModuleInstance module, Suppressions suppressions) {
    this.module = module;
    this.suppressions = suppressions;
    this.bodies = new Bodies(module.evaluation(), new EdgeSink(module.address()));
  }

  List<Resource> nodes() {
    return nodes;
  }

  Value attribute(Written written, String name) {
    return bodies.attribute(written, module.frame(written.file()), name);
  }

  /** All that a block says. */
  Value.MapValue values(Declaration declaration) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Map.Entry<String, Written> entry : declaration.attributes().entrySet()) {
      Written written = entry.getValue();
      values.put(entry.getKey(), attribute(written, entry.getKey()));
    }
    for (Map.Entry<String, List<Nested>> entry : declaration.blocks().entrySet()) {
      values.put(
          entry.getKey(),
          bodies.blocks(entry.getValue(), module.frame(declaration.file()), entry.getKey()));
    }
    return new Value.MapValue(
        values, true, null, Origin.of(declaration.header(), Origin.Kind.ATTRIBUTE));
  }

  /** The provider of what belongs to the language itself. */
  static Resource.Provider none(Span at) {
    return new Resource.Provider(
        "terraform",
        "provider.terraform",
        null,
        new Value.Null(Origin.of(at, Origin.Kind.EXPRESSION)),
        null);
  }

  /** A node for a whole block. */
  void add(
      String local,
      String type,
      String name,
      Resource.Provider provider,
      Value.MapValue values,
      Declaration declaration) {
    node(local, type, name, provider, values, declaration.header(), declaration.span());
  }

  /** What stands beside the values of a node. */
  Value.MapValue around(Origin origin) {
    Map<String, Value> entries = new LinkedHashMap<>();
    entries.put("folder", new Value.Text(module.source().folder(), origin));
    entries.put("root", new Value.Bool(module.call() == null, origin));
    return new Value.MapValue(entries, true, null, origin);
  }

  /**
   * A node.
   *
   * @param local its address within the module
   */
  void node(
      String local,
      String type,
      String name,
      Resource.Provider provider,
      Value.MapValue values,
      Span header,
      Span span) {
    nodes.add(
        new Resource(
            module.address() + local,
            module.path().config() + local,
            type,
            name,
            Resource.Mode.CONFIGURATION,
            Truth.TRUE,
            false,
            provider,
            values,
            around(values.origin()),
            header,
            span,
            module.path().calls(),
            suppressions.within(span)));
  }

  /**
   * A node about a block of a resource, which findings name by the address of the resource.
   *
   * @param local the block's own address within the module
   * @param of the resource's address within the module
   */
  void beside(
      String local,
      Declaration resource,
      String of,
      String type,
      Value.MapValue values,
      Nested at) {
    nodes.add(
        new Resource(
            module.address() + local,
            module.path().config() + of,
            type,
            resource.label(1),
            Resource.Mode.CONFIGURATION,
            Truth.TRUE,
            false,
            none(at.header()),
            values,
            around(values.origin()),
            at.header(),
            at.span(),
            module.path().calls(),
            suppressions.within(resource.span())));
  }
}
