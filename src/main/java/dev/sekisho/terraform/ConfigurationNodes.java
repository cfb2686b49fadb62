package dev.sekisho.terraform;

import dev.sekisho.graph.Resource;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Providers, the backend, module calls, required providers, variables, the root, and what stands
 * beside the arguments of resources, as nodes that rules can ask about.
 */
final class ConfigurationNodes {
  private final ModuleInstance module;
  private final NodeSink sink;

  private ConfigurationNodes(ModuleInstance module, NodeSink sink) {
    this.module = module;
    this.sink = sink;
  }

  static List<Resource> of(ModuleInstance module, Suppressions suppressions) {
    NodeSink sink = new NodeSink(module, suppressions);
    ConfigurationNodes nodes = new ConfigurationNodes(module, sink);
    nodes.addProviders();
    nodes.addBackend();
    new RequirementNodes(module, sink).add();
    nodes.addCalls();
    nodes.addVariables();
    new RootNode(module, sink).add();
    new BlockNodes(module, sink).add();
    return sink.nodes();
  }

  private void addProviders() {
    for (Map.Entry<String, Declaration> entry : module.source().providers().entrySet()) {
      Declaration declaration = entry.getValue();
      String name = declaration.label(0);
      Resource.Provider provider = module.providers().find(entry.getKey(), declaration.header());
      sink.add(
          "provider." + entry.getKey(),
          "terraform:provider/" + name,
          name,
          provider,
          sink.values(declaration),
          declaration);
    }
  }

  private void addBackend() {
    Declaration backend = module.source().backend();
    if (backend != null && module.call() == null) {
      String name = backend.type().equals("cloud") ? "cloud" : backend.label(0);
      sink.add(
          "terraform.backend." + name,
          "terraform:backend/" + name,
          name,
          NodeSink.none(backend.header()),
          sink.values(backend),
          backend);
    }
  }

  private void addCalls() {
    for (ModuleCall call : module.moduleCalls()) {
      Declaration declaration = call.declaration();
      Map<String, Value> values = new LinkedHashMap<>();
      for (String name : new String[] {"source", "version"}) {
        Written written = declaration.attribute(name);
        if (written != null) {
          values.put(name, sink.attribute(written, name));
        }
      }
      Value.MapValue map =
          new Value.MapValue(
              values, true, null, Origin.of(declaration.header(), Origin.Kind.ATTRIBUTE));
      sink.add(
          "module." + call.name(),
          "terraform:module",
          call.name(),
          NodeSink.none(declaration.header()),
          map,
          declaration);
    }
  }

  private void addVariables() {
    for (Map.Entry<String, Declaration> entry : module.source().variables().entrySet()) {
      Declaration declaration = entry.getValue();
      sink.add(
          "var." + entry.getKey(),
          "terraform:variable",
          entry.getKey(),
          NodeSink.none(declaration.header()),
          variable(entry.getKey(), declaration),
          declaration);
    }
  }

  /** Its type as it is written; the default of a secret one by the variable's name. */
  private Value.MapValue variable(String name, Declaration declaration) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Map.Entry<String, Written> attribute : declaration.attributes().entrySet()) {
      Written written = attribute.getValue();
      Value value =
          attribute.getKey().equals("type")
              ? new Value.Text(
                  written.file().text(written.value().start(), written.value().end()),
                  Origin.of(written.span(), Origin.Kind.ATTRIBUTE))
              : sink.attribute(written, attribute.getKey());
      boolean secret =
          attribute.getKey().equals("default")
              && ModuleInstance.isTrue(declaration.attribute("sensitive"));
      values.put(attribute.getKey(), secret ? Steps.secret(value) : value);
      if (secret) {
        Map<String, Value> named = Map.of(name, Steps.secret(value));
        values.put("secret-defaults", new Value.MapValue(named, true, null, value.origin()));
      }
    }
    return new Value.MapValue(
        values, true, null, Origin.of(declaration.header(), Origin.Kind.ATTRIBUTE));
  }
}
