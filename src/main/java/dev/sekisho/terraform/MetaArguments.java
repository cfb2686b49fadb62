package dev.sekisho.terraform;

import dev.sekisho.graph.Edge;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.terraform.eval.Frame;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code lifecycle}, {@code provisioner}, {@code connection}, {@code depends_on}, and the key under
 * {@code count} or {@code for_each} where something decides that there is the instance.
 */
final class MetaArguments {
  private final ResourceInstance instance;
  private final Declaration declaration;
  private final List<Edge> edges = new ArrayList<>();

  MetaArguments(ResourceInstance instance) {
    this.instance = instance;
    this.declaration = instance.block().declaration();
  }

  Value.MapValue values() {
    Map<String, Value> values = new LinkedHashMap<>();
    Map<String, List<Nested>> blocks = declaration.blocks();
    for (String name : new String[] {"lifecycle", "provisioner", "connection"}) {
      List<Nested> nested = blocks.get(name);
      if (nested != null) {
        values.put(name, list(name, nested));
      }
    }
    Written dependsOn = declaration.attribute("depends_on");
    if (dependsOn != null) {
      values.put("depends_on", dependsOn(dependsOn));
    }
    Origin decided = instance.decided();
    if (decided != null) {
      String name = declaration.attribute("count") == null ? "for_each" : "count";
      values.put(name, new Value.Text(instance.key(), decided));
    }
    return new Value.MapValue(
        values, true, null, Origin.of(declaration.header(), Origin.Kind.ATTRIBUTE));
  }

  /** The edges of {@code depends_on}; asked after {@link #values}. */
  List<Edge> edges() {
    return edges;
  }

  private Value list(String name, List<Nested> blocks) {
    List<Value> items = new ArrayList<>(blocks.size());
    for (Nested nested : blocks) {
      items.add(name.equals("lifecycle") ? lifecycle(nested) : evaluated(nested));
    }
    Origin origin = Origin.of(blocks.get(0).header(), Origin.Kind.ATTRIBUTE);
    return new Value.ListValue(items, Value.ListShape.LIST, null, origin);
  }

  /** Switches as bools; lists of names as text. */
  static Value.MapValue lifecycle(Nested nested) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (HclTree.Attribute attribute : nested.block().body().attributes()) {
      Written written = new Written(nested.file(), attribute);
      Origin origin = Origin.of(written.span(), Origin.Kind.ATTRIBUTE);
      Value value =
          attribute.value() instanceof HclTree.BoolLiteral bool
              ? new Value.Bool(bool.bool(), origin)
              : names(written, origin);
      entries.put(attribute.name(), value);
    }
    return new Value.MapValue(
        entries, true, null, Origin.of(nested.header(), Origin.Kind.ATTRIBUTE));
  }

  private static Value names(Written written, Origin origin) {
    List<Value> items = new ArrayList<>();
    if (written.value() instanceof HclTree.Tuple tuple) {
      for (HclTree.Expression item : tuple.items()) {
        String text = written.file().text(item.start(), item.end());
        items.add(
            new Value.Text(
                text,
                Origin.of(written.file().span(item.start(), item.end()), Origin.Kind.EXPRESSION)));
      }
    } else {
      return new Value.Text(
          written.file().text(written.value().start(), written.value().end()), origin);
    }
    return new Value.ListValue(items, Value.ListShape.LIST, null, origin);
  }

  /** A provisioner or connection; its label is the entry {@code type} where it has one. */
  private Value evaluated(Nested nested) {
    Origin origin = Origin.of(nested.header(), Origin.Kind.ATTRIBUTE);
    Value self = new Value.Reference(instance.address(), "", null, origin);
    Frame frame = instance.frame().instance(instance.address(), "self", self).in(nested.file());
    Bodies bodies =
        new Bodies(instance.block().module().evaluation(), new EdgeSink(instance.address()));
    Map<String, Value> entries = new LinkedHashMap<>();
    if (!nested.block().labels().isEmpty()) {
      entries.put("type", new Value.Text(nested.block().label(0), origin));
    }
    entries.putAll(bodies.content(nested, frame, nested.block().type()).entries());
    return new Value.MapValue(entries, true, null, origin);
  }

  private Value dependsOn(Written written) {
    Value names = names(written, Origin.of(written.span(), Origin.Kind.ATTRIBUTE));
    if (written.value() instanceof HclTree.Tuple tuple) {
      for (HclTree.Expression item : tuple.items()) {
        dependency(written, item);
      }
    }
    return names;
  }

  private void dependency(Written written, HclTree.Expression item) {
    ResourceBlock block = instance.block().module().block(key(item));
    if (block != null) {
      for (ResourceInstance other : block.instances()) {
        edges.add(
            new Edge(
                instance.address(),
                other.address(),
                "depends_on",
                written.file().span(item.start(), item.end())));
      }
    }
  }

  /** {@code type.name} or {@code data.type.name} at the root of a traversal. */
  private static String key(HclTree.Expression expression) {
    if (expression instanceof HclTree.Name name) {
      return name.name();
    }
    if (expression instanceof HclTree.GetAttribute get) {
      String source = key(get.source());
      int depth = source.startsWith("data.") ? 3 : 2;
      return source.split("\\.", -1).length >= depth || source.isEmpty()
          ? source
          : source + "." + get.name();
    }
    if (expression instanceof HclTree.Template template) {
      String constant = template.constant();
      return constant == null ? "" : constant;
    }
    return expression instanceof HclTree.Index index ? key(index.source()) : "";
  }
}
