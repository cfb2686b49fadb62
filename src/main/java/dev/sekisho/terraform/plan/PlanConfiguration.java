package dev.sekisho.terraform.plan;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The configuration as a plan describes it: resources, module calls and providers, and which
 * arguments are written.
 */
final class PlanConfiguration {
  private final @Nullable YamlTree root;
  private final @Nullable YamlTree providers;
  private final @Nullable YamlTree variables;
  private final Map<String, Map<String, YamlTree>> resources = new HashMap<>();

  PlanConfiguration(PlanFile plan) {
    YamlTree configuration = plan.section("configuration");
    this.root = Json.get(configuration, "root_module");
    this.providers = Json.get(configuration, "provider_config");
    this.variables = plan.section("variables");
  }

  /** The description of a resource by its address without keys; null where there is none. */
  @Nullable YamlTree resource(String plain) {
    List<String> modules = Addresses.modules(plain);
    String own = plain.substring(Addresses.prefix(modules).length());
    String prefix = Addresses.prefix(modules);
    Map<String, YamlTree> known = resources.get(prefix);
    if (known == null) {
      known = resources(modules);
      resources.put(prefix, known);
    }
    return known.get(own);
  }

  private Map<String, YamlTree> resources(List<String> modules) {
    Map<String, YamlTree> found = new HashMap<>();
    for (YamlTree resource : Json.items(Json.get(module(modules), "resources"))) {
      found.putIfAbsent(Json.text(resource, "address"), resource);
    }
    return found;
  }

  @Nullable YamlTree module(List<String> names) {
    YamlTree module = root;
    for (String name : names) {
      module = Json.get(call(module, name), "module");
    }
    return module;
  }

  private static @Nullable YamlTree call(@Nullable YamlTree module, String name) {
    return Json.get(Json.get(module, "module_calls"), name);
  }

  /** The call of a module; null for the root. */
  @Nullable YamlTree call(List<String> names) {
    int last = names.size() - 1;
    return last < 0 ? null : call(module(names.subList(0, last)), names.get(last));
  }

  /** By the key that resources name. */
  @Nullable YamlTree provider(String key) {
    YamlTree found = Json.get(providers, key);
    int colon = key.indexOf(':');
    return found == null && colon >= 0 ? Json.get(providers, key.substring(colon + 1)) : found;
  }

  List<YamlTree.Entry> providers() {
    return Json.entries(providers);
  }

  /** Whether a tree is an expression, and no block with expressions in it. */
  static boolean isExpression(@Nullable YamlTree tree) {
    return tree instanceof Mapping map
        && (map.get("constant_value") != null
            || map.get("references") instanceof YamlTree.Sequence
            || map.entries().isEmpty());
  }

  /**
   * Whether an expression is surely null: then the provider chooses, though something is written. A
   * plan lists no functions, so anything else may be unknown by a function's doing.
   */
  boolean isNull(String plain, YamlTree expression) {
    return isNull(Addresses.modules(plain), expression);
  }

  private boolean isNull(List<String> modules, @Nullable YamlTree expression) {
    if (!(expression instanceof Mapping map)) {
      return false;
    }
    if (map.entries().isEmpty() || map.get("constant_value") != null) {
      return map.entries().isEmpty() || Json.isNull(map.get("constant_value"));
    }
    List<YamlTree> references = Json.items(map.get("references"));
    boolean one = references.size() == 1 && references.get(0) instanceof Scalar;
    String name = one ? ((Scalar) references.get(0)).text() : "";
    return name.startsWith("var.") && isNullVariable(modules, name.substring("var.".length()));
  }

  private boolean isNullVariable(List<String> modules, String name) {
    YamlTree given = Json.get(variables, name);
    if (modules.isEmpty()) {
      return given != null && Json.isNull(Json.get(given, "value"));
    }
    YamlTree argument = Json.get(Json.get(call(modules), "expressions"), name);
    YamlTree declared = Json.get(Json.get(module(modules), "variables"), name);
    return argument == null
        ? declared != null && Json.isNull(Json.get(declared, "default"))
        : isNull(modules.subList(0, modules.size() - 1), argument);
  }
}
