package dev.sekisho.terraform;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The providers that a module requires as nodes, and those that a root configures without requiring
 * them.
 */
final class RequirementNodes {
  private final ModuleInstance module;
  private final NodeSink sink;

  RequirementNodes(ModuleInstance module, NodeSink sink) {
    this.module = module;
    this.sink = sink;
  }

  void add() {
    for (Map.Entry<String, Written> entry : module.source().requiredProviders().entrySet()) {
      addRequirement(entry.getKey(), entry.getValue());
    }
    addUnrequired();
  }

  /**
   * A root that calls no module and requires nothing still uses the providers that it configures.
   */
  private void addUnrequired() {
    if (module.call() != null || !module.source().calls().isEmpty()) {
      return;
    }
    for (Map.Entry<String, Declaration> entry : module.source().providers().entrySet()) {
      String name = entry.getValue().label(0);
      if (entry.getKey().equals(name) && !module.source().requiredProviders().containsKey(name)) {
        Declaration declaration = entry.getValue();
        Origin origin = Origin.of(declaration.header(), Origin.Kind.ATTRIBUTE);
        Map<String, Value> values = new LinkedHashMap<>();
        Written old = declaration.attribute("version");
        if (old != null) {
          values.put("version", sink.attribute(old, "version"));
        }
        sink.add(
            "terraform.required_providers." + name,
            "terraform:required-provider",
            name,
            NodeSink.none(declaration.header()),
            completed(name, new Value.MapValue(values, true, null, origin)),
            declaration);
      }
    }
  }

  /** With the source that is meant where none is written, and the version of a lock file. */
  private Value.MapValue completed(String name, Value.MapValue values) {
    Map<String, Value> entries = new LinkedHashMap<>(values.entries());
    String source = module.providers().source(name);
    entries.putIfAbsent("source", new Value.Text(source, values.origin()));
    String version = module.evaluation().lock().version(source);
    if (version != null) {
      entries.put("locked", new Value.Text(version, values.origin()));
    }
    return new Value.MapValue(entries, true, null, values.origin());
  }

  private void addRequirement(String name, Written written) {
    Value.MapValue values =
        new Value.MapValue(Map.of(), true, null, Origin.of(written.span(), Origin.Kind.ATTRIBUTE));
    Value value = sink.attribute(withoutAliases(written), name);
    if (value instanceof Value.MapValue map) {
      values = map;
    } else if (value instanceof Value.Text) {
      values = new Value.MapValue(Map.of("version", value), true, null, value.origin());
    }
    sink.node(
        "terraform.required_providers." + name,
        "terraform:required-provider",
        name,
        NodeSink.none(written.span()),
        completed(name, values),
        written.span(),
        written.span());
  }

  /** {@code configuration_aliases} holds names of providers, which are no values. */
  private static Written withoutAliases(Written written) {
    if (!(written.value() instanceof HclTree.ObjectLiteral object)) {
      return written;
    }
    List<HclTree.Item> items = new ArrayList<>();
    for (HclTree.Item item : object.items()) {
      if (!(item.key() instanceof HclTree.Name name
          && name.name().equals("configuration_aliases"))) {
        items.add(item);
      }
    }
    HclTree.Attribute attribute = written.attribute();
    HclTree.ObjectLiteral kept = new HclTree.ObjectLiteral(items, object.start(), object.end());
    return new Written(
        written.file(),
        new HclTree.Attribute(
            attribute.name(),
            attribute.start(),
            attribute.nameEnd(),
            attribute.equals(),
            kept,
            attribute.end()));
  }
}
