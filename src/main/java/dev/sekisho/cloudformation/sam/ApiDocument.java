package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The definition of an API while operations are added to it. */
final class ApiDocument {
  static final String INTEGRATION = "x-amazon-apigateway-integration";
  static final String ANY = "x-amazon-apigateway-any-method";

  private static final List<String> NO_METHODS =
      List.of("summary", "description", "parameters", "servers");

  private final Map<String, Object> root;
  private final Set<String> statements = new HashSet<>();

  private ApiDocument(Map<String, Object> root) {
    this.root = root;
  }

  /** One with no operations yet. */
  static ApiDocument skeleton(String key, String version) {
    return new ApiDocument(
        Parts.map(
            key,
            version,
            "info",
            Parts.map("version", "1.0", "title", Parts.ref("AWS::StackName")),
            "paths",
            Parts.map()));
  }

  /** One that is written in the template; null where it can't be read as such. */
  static @Nullable ApiDocument of(YamlTree written) {
    Mapping mapping = Form.mapping(written);
    if (mapping == null || Form.hasTransform(mapping) || Form.mapping(mapping, "paths") == null) {
      return null;
    }
    return new ApiDocument(unfolded(mapping));
  }

  private static Map<String, Object> unfolded(Mapping mapping) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      map.put(entry.key().text(), unfolded(entry.value()));
    }
    return map;
  }

  private static Object unfolded(YamlTree tree) {
    List<YamlTree> branches = Form.branches(tree);
    if (branches != null) {
      return Parts.choose(branches.get(0), unfolded(branches.get(1)), unfolded(branches.get(2)));
    }
    if (Form.isComputed(tree)) {
      return tree;
    }
    if (tree instanceof Mapping mapping) {
      return unfolded(mapping);
    }
    if (tree instanceof Sequence sequence) {
      List<Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(unfolded(item)));
      return items;
    }
    return tree;
  }

  Map<String, Object> root() {
    return root;
  }

  /** Whether a statement of the resource policy, as it is spelled, was not there yet. */
  boolean isNewStatement(String spelled) {
    return statements.add(spelled);
  }

  /** A section that is made where it is missing. */
  @SuppressWarnings("unchecked") // all maps here have text as keys
  Map<String, Object> section(Map<String, Object> in, String name) {
    Object known = in.get(name);
    if (known instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    Map<String, Object> made = new LinkedHashMap<>();
    in.put(name, made);
    return made;
  }

  Map<String, Object> section(String name) {
    return section(root, name);
  }

  boolean isVersion3() {
    return String.valueOf(text(root.get("openapi"))).startsWith("3");
  }

  static @Nullable String text(@Nullable Object piece) {
    return piece instanceof YamlTree.Scalar scalar
        ? scalar.text()
        : piece instanceof String text ? text : null;
  }

  static String method(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return lower.equals("any") ? ANY : lower;
  }

  Map<String, Object> paths() {
    return section("paths");
  }

  /** What stands at a place: itself, or the branches of a condition that are maps. */
  @SuppressWarnings("unchecked") // all maps here have text as keys
  static List<Map<String, Object>> contents(@Nullable Object item) {
    List<Map<String, Object>> found = new ArrayList<>();
    if (item instanceof Map<?, ?> map) {
      if (map.size() == 1
          && map.get("Fn::If") instanceof List<?> branches
          && branches.size() == 3) {
        found.addAll(contents(branches.get(1)));
        found.addAll(contents(branches.get(2)));
      } else if (map.size() != 1 || !map.containsKey("Ref")) {
        found.add((Map<String, Object>) map);
      }
    }
    return found;
  }

  boolean hasIntegration(String path, String method) {
    List<Map<String, Object>> items = contents(paths().get(path));
    for (Map<String, Object> item : items) {
      for (Map<String, Object> definition : contents(item.get(method))) {
        if (definition.containsKey(INTEGRATION)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds an operation; under a condition where one is given. */
  void add(String path, String method, Map<String, Object> definition, @Nullable String condition) {
    paths().computeIfAbsent(path, each -> new LinkedHashMap<String, Object>());
    for (Map<String, Object> item : contents(paths().get(path))) {
      Map<String, Object> whole = new LinkedHashMap<>();
      contents(item.get(method)).forEach(whole::putAll);
      whole.putAll(definition);
      item.put(method, condition == null ? whole : Parts.when(condition, whole));
    }
  }

  /** Does something with each operation that is integrated. */
  void operations(BiConsumer<String, Map<String, Object>> with) {
    for (Object path : paths().values()) {
      for (Map<String, Object> item : contents(path)) {
        item.forEach(
            (method, operation) -> {
              if (!NO_METHODS.contains(method)) {
                for (Map<String, Object> definition : contents(operation)) {
                  if (definition.containsKey(INTEGRATION)) {
                    with.accept(method, definition);
                  }
                }
              }
            });
      }
    }
  }

  @SuppressWarnings("unchecked") // only lists are put there
  static List<Object> security(Map<String, Object> definition) {
    return definition.get("security") instanceof List<?> list
        ? new ArrayList<>((List<Object>) list)
        : new ArrayList<>();
  }

  static boolean names(Object requirement, String name) {
    return requirement instanceof Map<?, ?> map && map.containsKey(name);
  }
}
