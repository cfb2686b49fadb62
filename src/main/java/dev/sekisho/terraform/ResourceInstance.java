package dev.sekisho.terraform;

import dev.sekisho.graph.Edge;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Frame;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a resource or data source. Its arguments are evaluated when they are asked for,
 * each once.
 */
final class ResourceInstance {
  private static final Set<String> META =
      Set.of(
          "count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection");

  private final ResourceBlock block;
  private final Expansion.Item item;
  private final String address;
  private final Map<String, Argument> arguments = new HashMap<>();
  private @Nullable Map<String, List<Nested>> blocks;

  /** An argument or the blocks of one type, and the edges that start there. */
  private static final class Argument {
    private final Memo memo = new Memo();
    private final EdgeSink edges;

    Argument(String address) {
      this.edges = new EdgeSink(address);
    }
  }

  ResourceInstance(ResourceBlock block, Expansion.Item item, String address) {
    this.block = block;
    this.item = item;
    this.address = address;
  }

  String address() {
    return address;
  }

  ResourceBlock block() {
    return block;
  }

  Truth exists() {
    return block.module().path().exists().and(item.exists());
  }

  boolean standsForAll() {
    return item.standsForAll() || block.module().path().standsForAll();
  }

  Frame frame() {
    return item.frame();
  }

  /** The chain of what decides that there is this instance; null where nothing is known of it. */
  @Nullable Origin decided() {
    return item.decided();
  }

  String key() {
    return item.key();
  }

  static boolean isMeta(String name) {
    return META.contains(name);
  }

  private Map<String, List<Nested>> blocks() {
    Map<String, List<Nested>> known = blocks;
    if (known == null) {
      known = block.declaration().blocks();
      blocks = known;
    }
    return known;
  }

  /**
   * What a reference to an attribute finds: what is written, or what a data source can be computed
   * to give; null if neither.
   */
  @Nullable Value known(String name) {
    Value computed = block.isData() ? DataSources.attribute(this, name) : null;
    if (computed != null) {
      return computed;
    }
    Argument argument = arguments.get(name);
    if (isMeta(name) || (argument != null && argument.memo.running)) {
      return null;
    }
    Value value = argument(name);
    return value == null || Equality.known(value) instanceof Value.Null ? null : value;
  }

  /** An argument as it is written; null where it isn't. */
  @Nullable Value argument(String name) {
    Written written = block.declaration().attribute(name);
    List<Nested> nested = blocks().getOrDefault(name, List.of());
    if (written == null && nested.isEmpty()) {
      return null;
    }
    Argument argument = arguments.computeIfAbsent(name, key -> new Argument(address));
    Bodies bodies = new Bodies(block.module().evaluation(), argument.edges);
    Span at = written != null ? written.span() : nested.get(0).header();
    return block
        .module()
        .evaluation()
        .aside(
            argument.memo,
            at,
            () ->
                written != null
                    ? bodies.attribute(written, frame(), name)
                    : bodies.blocks(nested, frame(), name));
  }

  /** All arguments, in the order they are written. */
  Value.MapValue values() {
    Map<String, Value> values = new LinkedHashMap<>();
    for (String name : block.declaration().attributes().keySet()) {
      add(name, values);
    }
    for (String name : blocks().keySet()) {
      add(name, values);
    }
    if (block.isData()) {
      DataSources.add(this, values);
    }
    return new Value.MapValue(
        values,
        true,
        block.declaration().lost(),
        Origin.of(block.declaration().header(), Origin.Kind.ATTRIBUTE));
  }

  private void add(String name, Map<String, Value> values) {
    Value value = isMeta(name) ? null : argument(name);
    if (value != null) {
      values.put(name, value);
    }
  }

  /** Edges of all arguments, then those of the meta-arguments. */
  List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (String name : block.declaration().attributes().keySet()) {
      addEdges(name, edges);
    }
    for (String name : blocks().keySet()) {
      addEdges(name, edges);
    }
    for (String to : block.numberReferences()) {
      Written number = block.declaration().attribute("count");
      Written written = number == null ? block.declaration().attribute("for_each") : number;
      if (written != null) {
        edges.add(new Edge(address, to, written.attribute().name(), written.span()));
      }
    }
    return edges;
  }

  private void addEdges(String name, List<Edge> edges) {
    Argument argument = arguments.get(name);
    if (argument != null) {
      edges.addAll(argument.edges.edges());
    }
  }

  /** Not known before the cloud is asked. */
  Value unknown(Cause.Kind kind, String subject) {
    Span header = block.declaration().header();
    return new Value.Unknown(
        new Cause(kind, subject, header), Origin.of(header, Origin.Kind.EXPRESSION));
  }
}
