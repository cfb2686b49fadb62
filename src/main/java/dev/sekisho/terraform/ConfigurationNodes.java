package dev.sekisho.terraform;

import dev.sekisho.graph.Resource;
import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.PipelineFiles;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Providers, backends, module calls, required providers, variables, and what stands beside the
 * arguments of resources, as nodes that rules can ask about. Beside the values of each stand the
 * {@code folder} of its module and whether that is the {@code root}.
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
    nodes.addRoot();
    nodes.addLifecycles();
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
          values.put("version", bodies.attribute(old, module.frame(old.file()), "version"));
        }
        add(
            "terraform.required_providers." + name,
            "terraform:required-provider",
            name,
            none(declaration.header()),
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

  private void addRoot() {
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
    node(
        "terraform",
        "terraform:root",
        module.source().folder(),
        none(first.header()),
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

  /** {@code lifecycle} and {@code provisioner} blocks; findings about them name the resource. */
  private void addLifecycles() {
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
    nodes.add(
        new Resource(
            module.address() + resource + "." + what + number,
            module.path().config() + resource,
            "terraform:" + what,
            declaration.label(1),
            Resource.Mode.CONFIGURATION,
            Truth.TRUE,
            false,
            none(block.header()),
            new Value.MapValue(entries, true, null, values.origin()),
            around(values.origin()),
            block.header(),
            block.span(),
            module.path().calls(),
            suppressions.within(declaration.span())));
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
        if (secret) {
          Map<String, Value> named = Map.of(entry.getKey(), Steps.secret(value));
          values.put("secret-defaults", new Value.MapValue(named, true, null, value.origin()));
        }
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

  private Value.MapValue around(Origin origin) {
    Map<String, Value> entries = new LinkedHashMap<>();
    entries.put("folder", new Value.Text(module.source().folder(), origin));
    entries.put("root", new Value.Bool(module.call() == null, origin));
    return new Value.MapValue(entries, true, null, origin);
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
            around(values.origin()),
            header,
            span,
            module.path().calls(),
            suppressions.within(span)));
  }
}
