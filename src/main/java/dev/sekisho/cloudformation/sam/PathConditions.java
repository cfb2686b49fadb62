package dev.sekisho.cloudformation.sam;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Under which conditions the paths of an API, and an implicit API itself, are there at all. */
final class PathConditions {
  private final Map<String, TreeSet<String>> byPath = new LinkedHashMap<>();
  private final TreeSet<String> unconditional = new TreeSet<>();
  private @Nullable String retain;
  private @Nullable String replace;

  void add(String path, Source source) {
    String condition = source.condition();
    TreeSet<String> conditions = byPath.computeIfAbsent(path, each -> new TreeSet<>());
    if (condition == null) {
      unconditional.add(path);
    } else {
      conditions.add(condition);
    }
    retain = stricter(retain, source.literal(source.body().get("DeletionPolicy")));
    replace = stricter(replace, source.literal(source.body().get("UpdateReplacePolicy")));
  }

  private static @Nullable String stricter(@Nullable String one, @Nullable String other) {
    return one == null || "Retain".equals(other) ? (other == null ? one : other) : one;
  }

  /** Puts the paths that hang on conditions under them. */
  void apply(ApiDocument document, Source api, Assembly assembly) {
    byPath.forEach(
        (path, conditions) -> {
          if (!unconditional.contains(path)) {
            String name = CombinedConditions.any(conditions, name(api, path), api, assembly);
            Object item = document.paths().get(path);
            if (name != null && item != null) {
              document.paths().put(path, Parts.when(name, item));
            }
          }
        });
  }

  private static String name(Source api, String path) {
    String readable = path.replace("/", "SLASH").replace("{", "OB").replace("}", "CB");
    return api.id() + readable + "PathCondition";
  }

  /** The condition of an API that is only there for its paths; null where it always is. */
  @Nullable String whole(Source api, Assembly assembly) {
    TreeSet<String> all = new TreeSet<>();
    byPath.values().forEach(all::addAll);
    return unconditional.isEmpty()
        ? CombinedConditions.any(all, api.id() + "Condition", api, assembly)
        : null;
  }

  @Nullable String deletionPolicy() {
    return retain;
  }

  @Nullable String updateReplacePolicy() {
    return replace;
  }
}
