package dev.sekisho.terraform;

import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.value.Cause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the files of one folder declare, override files merged in. */
final class ModuleSource {
  private final String folder;
  private final List<HclFile> files = new ArrayList<>();
  private final Map<String, Declaration> variables = new LinkedHashMap<>();
  private final Map<String, Declaration> outputs = new LinkedHashMap<>();
  private final Map<String, Declaration> resources = new LinkedHashMap<>();
  private final Map<String, Declaration> calls = new LinkedHashMap<>();
  private final Map<String, Declaration> providers = new LinkedHashMap<>();
  private final List<Declaration> twins = new ArrayList<>();
  private final Map<String, Written> locals = new LinkedHashMap<>();
  private final Map<String, Written> requiredProviders = new LinkedHashMap<>();
  private @Nullable Declaration backend;
  private @Nullable Cause lost;

  ModuleSource(String folder) {
    this.folder = folder;
  }

  /** Takes a file; override files come after all others. */
  void add(HclFile file, boolean override) {
    files.add(file);
    lose(Nested.lost(file.source(), file.body()));
    for (HclTree.Block block : file.body().blocks()) {
      add(new Nested(file.source(), block), override);
    }
  }

  /** Notes that a part of the module could not be read. */
  void lose(@Nullable Cause cause) {
    lost = lost == null ? cause : lost;
  }

  /** Why there may be more in the module than was read of it; null where all of it was read. */
  @Nullable Cause lost() {
    return lost;
  }

  private void add(Nested nested, boolean override) {
    HclTree.Block block = nested.block();
    switch (block.type()) {
      case "resource", "data" -> declareResource(nested, override);
      case "variable" -> declare(variables, block.label(0), nested, override);
      case "output" -> declare(outputs, block.label(0), nested, override);
      case "module" -> declare(calls, block.label(0), nested, override);
      case "provider" -> declare(providers, providerKey(block), nested, override);
      case "locals" -> addLocals(nested);
      case "terraform" -> addSettings(nested, override);
      default -> {}
    }
  }

  /** A second block of the same address is no valid configuration, but is not to be lost either. */
  private void declareResource(Nested nested, boolean override) {
    String key = resourceKey(nested.block());
    if (!override && resources.containsKey(key)) {
      twins.add(new Declaration(nested));
    } else {
      declare(resources, key, nested, override);
    }
  }

  private static void declare(
      Map<String, Declaration> all, String key, Nested nested, boolean override) {
    Declaration known = all.get(key);
    if (known == null) {
      all.put(key, new Declaration(nested));
    } else if (override) {
      known.override(nested);
    }
  }

  private static String resourceKey(HclTree.Block block) {
    String key = block.label(0) + "." + block.label(1);
    return block.type().equals("data") ? "data." + key : key;
  }

  private static String providerKey(HclTree.Block block) {
    HclTree.Attribute alias = block.body().attribute("alias");
    String name = alias == null ? null : constant(alias.value());
    return name == null ? block.label(0) : block.label(0) + "." + name;
  }

  static @Nullable String constant(HclTree.Expression expression) {
    return expression instanceof HclTree.Template template ? template.constant() : null;
  }

  private void addLocals(Nested nested) {
    for (HclTree.Attribute attribute : nested.block().body().attributes()) {
      locals.put(attribute.name(), new Written(nested.file(), attribute));
    }
  }

  private void addSettings(Nested nested, boolean override) {
    for (HclTree.Block block : nested.block().body().blocks()) {
      Nested inner = new Nested(nested.file(), block);
      if (block.type().equals("required_providers")) {
        for (HclTree.Attribute attribute : block.body().attributes()) {
          requiredProviders.put(attribute.name(), new Written(nested.file(), attribute));
        }
      } else if (block.type().equals("backend") || block.type().equals("cloud")) {
        backend = backend == null || override ? new Declaration(inner) : backend;
      }
    }
  }

  String folder() {
    return folder;
  }

  List<HclFile> files() {
    return files;
  }

  Map<String, Declaration> variables() {
    return variables;
  }

  Map<String, Declaration> outputs() {
    return outputs;
  }

  /** By {@code type.name}; data sources by {@code data.type.name}. */
  Map<String, Declaration> resources() {
    return resources;
  }

  /** Resources whose address another block of the module already has. */
  List<Declaration> twins() {
    return twins;
  }

  /** By {@code type.name}; data sources by {@code data.type.name}. */
  static String resourceKey(Declaration declaration) {
    String key = declaration.label(0) + "." + declaration.label(1);
    return declaration.type().equals("data") ? "data." + key : key;
  }

  Map<String, Declaration> calls() {
    return calls;
  }

  /** By name, or {@code name.alias}. */
  Map<String, Declaration> providers() {
    return providers;
  }

  Map<String, Written> locals() {
    return locals;
  }

  /** By local name. */
  Map<String, Written> requiredProviders() {
    return requiredProviders;
  }

  @Nullable Declaration backend() {
    return backend;
  }
}
