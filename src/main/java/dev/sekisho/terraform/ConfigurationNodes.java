package dev.sekisho.terraform;

import dev.sekisho.graph.Resource;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Providers, backends, module calls, required providers and variables as nodes that rules can ask
 * about.
 */
final class ConfigurationNodes {
  private final ModuleInstance module;
  private final Suppressions suppressions;
  private final List<Resource> nodes = new ArrayList<>();
  private final Bodies bodies;

  private ConfigurationNodes(ModuleInstance module, Suppressions suppressions) {
    this.module = module;
    this.suppressions = suppressions;
    this.bodies = new Bodies(module.evaluation(), new EdgeSink(module.address()));
  }

  static List<Resource> of(ModuleInstance module, Suppressions suppressions) {
    ConfigurationNodes nodes = new ConfigurationNodes(module, suppressions);
    nodes.addProviders();
    nodes.addSettings();
    nodes.addCalls();
    nodes.addVariables();
    return nodes.nodes;
  }

  private void addProviders() {
    for (Map.Entry<String, Declaration> entry : module.source().providers().entrySet()) {
      Declaration declaration = entry.getValue();
      String name = declaration.label(0);
      Resource.Provider provider = module.providers().find(entry.getKey(), declaration.header());
      add(
          "provider." + entry.getKey(),
          "terraform:provider/" + name,
          name,
          provider,
          values(declaration),
          declaration);
    }
  }

  private void addSettings() {
    Declaration backend = module.source().backend();
    if (backend != null && module.call() == null) {
      String name = backend.type().equals("cloud") ? "cloud" : backend.label(0);
      add(
          "terraform.backend." + name,
          "terraform:backend/" + name,
          name,
          none(backend.header()),
          values(backend),
          backend);
    }
    for (Map.Entry<String, Written> entry : module.source().requiredProviders().entrySet()) {
      addRequirement(entry.getKey(), entry.getValue());
    }
  }

  private void addRequirement(String name, Written written) {
    Value.MapValue values =
        new Value.MapValue(Map.of(), true, null, Origin.of(written.span(), Origin.Kind.ATTRIBUTE));
    Value value = bodies.attribute(withoutAliases(written), module.frame(written.file()), name);
    if (value instanceof Value.MapValue map) {
      values = map;
    } else if (value instanceof Value.Text) {
      values = new Value.MapValue(Map.of("version", value), true, null, value.origin());
    }
    node(
        "terraform.required_providers." + name,
        "terraform:required-provider",
        name,
        none(written.span()),
        values,
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

  private void addCalls() {
    for (ModuleCall call : module.moduleCalls()) {
      Declaration declaration = call.declaration();
      Map<String, Value> values = new LinkedHashMap<>();
      for (String name : new String[] {"source", "version"}) {
        Written written = declaration.attribute(name);
        if (written != null) {
          values.put(name, bodies.attribute(written, module.frame(written.file()), name));
        }
      }
      Value.MapValue map =
          new Value.MapValue(
              values, true, null, Origin.of(declaration.header(), Origin.Kind.ATTRIBUTE));
      add(
          "module." + call.name(),
          "terraform:module",
          call.name(),
          none(declaration.header()),
          map,
          declaration);
    }
  }

  private void addVariables() {
    for (Map.Entry<String, Declaration> entry : module.source().variables().entrySet()) {
      Declaration declaration = entry.getValue();
      Map<String, Value> values = new LinkedHashMap<>();
      for (Map.Entry<String, Written> attribute : declaration.attributes().entrySet()) {
        Written written = attribute.getValue();
        Value value =
            attribute.getKey().equals("type")
                ? new Value.Text(
                    written.file().text(written.value().start(), written.value().end()),
                    Origin.of(written.span(), Origin.Kind.ATTRIBUTE))
                : bodies.attribute(written, module.frame(written.file()), attribute.getKey());
        boolean secret =
            attribute.getKey().equals("default")
                && ModuleInstance.isTrue(declaration.attribute("sensitive"));
        values.put(attribute.getKey(), secret ? Steps.secret(value) : value);
      }
      Value.MapValue map =
          new Value.MapValue(
              values, true, null, Origin.of(declaration.header(), Origin.Kind.ATTRIBUTE));
      add(
          "var." + entry.getKey(),
          "terraform:variable",
          entry.getKey(),
          none(declaration.header()),
          map,
          declaration);
    }
  }

  private Value.MapValue values(Declaration declaration) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (Map.Entry<String, Written> entry : declaration.attributes().entrySet()) {
      Written written = entry.getValue();
      values.put(
          entry.getKey(), bodies.attribute(written, module.frame(written.file()), entry.getKey()));
    }
    for (Map.Entry<String, List<Nested>> entry : declaration.blocks().entrySet()) {
      values.put(
          entry.getKey(),
          bodies.blocks(entry.getValue(), module.frame(declaration.file()), entry.getKey()));
    }
    return new Value.MapValue(
        values, true, null, Origin.of(declaration.header(), Origin.Kind.ATTRIBUTE));
  }

  private static Resource.Provider none(Span at) {
    return new Resource.Provider(
        "terraform",
        "provider.terraform",
        null,
        new Value.Null(Origin.of(at, Origin.Kind.EXPRESSION)),
        null);
  }

  private void add(
      String local,
      String type,
      String name,
      Resource.Provider provider,
      Value.MapValue values,
      Declaration declaration) {
    node(local, type, name, provider, values, declaration.header(), declaration.span());
  }

  private void node(
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
            new Value.MapValue(Map.of(), true, null, values.origin()),
            header,
            span,
            module.path().calls(),
            suppressions.within(span)));
  }
}
