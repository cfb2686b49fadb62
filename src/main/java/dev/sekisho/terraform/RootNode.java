package dev.sekisho.terraform;

import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.PipelineFiles;
import dev.sekisho.source.SourceTree;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A root module as a node: where its state lies, what it configures, and what delivers it. */
final class RootNode {
  private final ModuleInstance module;
  private final NodeSink sink;

  RootNode(ModuleInstance module, NodeSink sink) {
    this.module = module;
    this.sink = sink;
  }

  /** Adds it; a called module and an empty folder have none. */
  void add() {
    if (module.call() != null || module.source().files().isEmpty()) {
      return;
    }
    Nested first = first();
    if (first == null) {
      return;
    }
    Origin origin = Origin.of(first.header(), Origin.Kind.ATTRIBUTE);
    Map<String, Value> values = new LinkedHashMap<>();
    Declaration backend = module.source().backend();
    if (backend != null) {
      String name = backend.type().equals("cloud") ? "cloud" : backend.label(0);
      values.put("backend", new Value.Text(name, origin));
    }
    values.put("providers", texts(module.source().providers().keySet(), origin));
    SourceTree tree = module.evaluation().loader().tree();
    PipelineFiles near = PipelineFiles.near(tree, module.source().folder());
    values.put("pipelines", texts(near.pipelines(), origin));
    values.put("wrapper", texts(near.wrappers(), origin));
    Value.MapValue map = new Value.MapValue(values, true, null, origin);
    sink.node(
        "terraform",
        "terraform:root",
        module.source().folder(),
        NodeSink.none(first.header()),
        map,
        first.header(),
        first.span());
  }

  private static Value texts(Collection<String> texts, Origin origin) {
    List<Value> items = new ArrayList<>();
    for (String text : texts) {
      items.add(new Value.Text(text, origin));
    }
    return new Value.ListValue(items, Value.ListShape.LIST, null, origin);
  }

  /** The settings block of a module; without one its first provider, else its first block. */
  private @Nullable Nested first() {
    for (String type : new String[] {"terraform", "provider", ""}) {
      for (HclFile file : module.source().files()) {
        for (HclTree.Block block : file.body().blocks()) {
          if (type.isEmpty() || block.type().equals(type)) {
            return new Nested(file.source(), block);
          }
        }
      }
    }
    return null;
  }
}
