package dev.sekisho.terraform;

import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code lifecycle} and {@code provisioner} blocks of a module's resources as nodes; findings
 * about them name the resource.
 */
final class BlockNodes {
  private final ModuleInstance module;
  private final NodeSink sink;

  BlockNodes(ModuleInstance module, NodeSink sink) {
    this.module = module;
    this.sink = sink;
  }

  void add() {
    for (Map.Entry<String, Declaration> entry : module.source().resources().entrySet()) {
      Declaration declaration = entry.getValue();
      Map<String, List<Nested>> blocks = declaration.blocks();
      List<Nested> lifecycles = blocks.getOrDefault("lifecycle", List.of());
      for (int i = 0; i < lifecycles.size(); i++) {
        Nested block = lifecycles.get(i);
        beside(entry.getKey(), "lifecycle", i, declaration, block, MetaArguments.lifecycle(block));
      }
      List<Nested> provisioners = blocks.getOrDefault("provisioner", List.of());
      for (int i = 0; i < provisioners.size(); i++) {
        Nested block = provisioners.get(i);
        beside(entry.getKey(), "provisioner", i, declaration, block, provisioner(block));
      }
    }
  }

  /** Its label as {@code type}. */
  private static Value.MapValue provisioner(Nested block) {
    Origin origin = Origin.of(block.header(), Origin.Kind.ATTRIBUTE);
    Map<String, Value> values = new LinkedHashMap<>();
    if (!block.block().labels().isEmpty()) {
      values.put("type", new Value.Text(block.block().label(0), origin));
    }
    return new Value.MapValue(values, true, null, origin);
  }

  private void beside(
      String resource,
      String what,
      int number,
      Declaration declaration,
      Nested block,
      Value.MapValue values) {
    Map<String, Value> entries = new LinkedHashMap<>(values.entries());
    entries.put("of", new Value.Text(declaration.label(0), values.origin()));
    sink.beside(
        resource + "." + what + number,
        declaration,
        resource,
        "terraform:" + what,
        new Value.MapValue(entries, true, null, values.origin()),
        block);
  }
}
