package dev.sekisho.rulesets;

import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.Path;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds every path of the vocabulary, and the native words it is compared with, against the
 * argument schemas of the providers.
 */
final class PathChecks {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private final ProviderSchemas schemas;
  private final Enumerations enums;
  private final WordsMet met = new WordsMet();
  private int fact;

  PathChecks(ProviderSchemas schemas, Enumerations enums) {
    this.schemas = schemas;
    this.enums = enums;
  }

  /** Reports paths that lead nowhere, and lists that are crossed without brackets. */
  void check(Entry entry, Node place) {
    String type = entry.type();
    if (type.startsWith("terraform:")
        || type.startsWith("cloudformation:")
        || !schemas.knows(type)) {
      return;
    }
    YamlTree.Mapping arguments = schemas.arguments(type);
    if (place.has("gone")) {
      if (arguments != null) {
        place.problem("型 " + type + " はまだスキーマにあります。", "type " + type + " is still in the schema");
      }
      return;
    }
    if (arguments == null) {
      place.problem("型 " + type + " はスキーマにありません。", "type " + type + " is not in the schema");
      return;
    }
    List<Body> bodies = bodies(entry, arguments, place);
    List<Path> named = new ArrayList<>(entry.names());
    for (Entry.Contribution contribution : entry.contributions()) {
      named.addAll(contribution.by());
    }
    everywhere(named, bodies, place, null);
    for (Entry.Fill fill : entry.facts()) {
      fact = fill.fact();
      collect(fill.spec(), bodies, place);
    }
  }

  /** Reports, when all entries are read, native words that nothing is ever compared with. */
  void finish() {
    met.report();
  }

  /** Where paths start: at the resource, or at each sort of part. */
  private static List<Body> bodies(Entry entry, YamlTree.Mapping arguments, Node place) {
    Body whole = new Body(entry.type(), "", arguments);
    List<Path> parts = entry.parts();
    if (parts == null) {
      return List.of(whole);
    }
    List<Body> bodies = new ArrayList<>();
    for (Path part : parts) {
      YamlTree end = follow(part, whole, place);
      if (end instanceof YamlTree.Mapping mapping) {
        YamlTree.Mapping inside = arguments(mapping);
        bodies.add(new Body(entry.type(), names(part) + ".", inside == null ? mapping : inside));
      }
    }
    return bodies;
  }

  private record Body(String type, String prefix, YamlTree.Mapping arguments) {}

  private static String names(Path path) {
    StringBuilder names = new StringBuilder();
    for (Path.Step step : path.steps()) {
      names.append(names.isEmpty() ? "" : ".").append(step.name());
    }
    return names.toString();
  }

  /**
   * A path is right if it leads somewhere in each sort of part.
   *
   * @param words what the values are compared with; null for nothing in particular
   */
  private void everywhere(
      List<Path> paths, List<Body> bodies, Node place, @Nullable Set<String> words) {
    for (Path path : paths) {
      for (Body body : bodies) {
        YamlTree end = follow(path, body, place);
        if (end != null && words != null && path.then() < 0 && path.json() == null) {
          words(path, body, end, words, place);
        }
      }
    }
  }

  /** Notes which words may be written there: a word that no argument may have is never met. */
  private void words(Path path, Body body, YamlTree end, Set<String> words, Node place) {
    String sort = end instanceof YamlTree.Scalar scalar ? scalar.text() : "";
    List<String> allowed = enums.of(body.type(), body.prefix() + names(path));
    for (String word : words) {
      boolean fits =
          allowed.isEmpty()
              ? switch (sort) {
                case "bool" -> word.equals("true") || word.equals("false");
                case "number" -> NUMBER.matcher(word).matches();
                default -> true;
              }
              : allowed.contains(word);
      met.note(place, fact, body.type() + " " + path.text(), word, fits);
    }
  }

  private void collect(@Nullable FactSpec spec, List<Body> bodies, Node place) {
    switch (spec) {
      case FactSpec.Written written -> {
        Map<String, Const> map = written.map();
        everywhere(written.paths(), bodies, place, map == null ? null : map.keySet());
      }
      case FactSpec.Tested tested -> everywhere(tested.paths(), bodies, place, null);
      case FactSpec.Product product -> {
        collect(product.name(), bodies, place);
        collect(product.version(), bodies, place);
      }
      case FactSpec.Range range ->
          everywhere(List.of(range.from(), range.to()), bodies, place, null);
      case FactSpec.Cases cases -> {
        for (FactSpec.Case each : cases.cases()) {
          collect(each.spec(), bodies, place);
        }
      }
      case FactSpec.Fixed fixed -> {}
      case FactSpec.OwnRegion own -> {}
      case FactSpec.Owner owner -> {}
      case null -> {}
    }
  }

  /** What stands at the end of a path; null where it can't be said or is wrong. */
  private static @Nullable YamlTree follow(Path path, Body body, Node place) {
    if (path.meta() || path.unchecked()) {
      return null;
    }
    String type = body.type();
    YamlTree at = body.arguments();
    boolean inside = false;
    for (int i = 0; i < path.steps().size(); i++) {
      Path.Step step = path.steps().get(i);
      YamlTree.Mapping arguments = i == 0 ? body.arguments() : arguments(at);
      if (arguments == null) {
        return open(at) ? null : wrong(path, step.name(), type, place);
      }
      if (i > 0 && isMap(at) && !inside) {
        // a key of the map, behind which its members' arguments follow
        inside = true;
        continue;
      }
      inside = false;
      YamlTree next = arguments.get(step.name());
      if (next == null) {
        return wrong(path, step.name(), type, place);
      }
      boolean last = i + 1 == path.steps().size();
      if (!last && !step.all() && isList(next, type)) {
        place.problem(
            type + " の " + path.text() + " はリスト " + step.name() + " を [] なしで通ります。",
            path.text() + " of " + type + " crosses the list " + step.name() + " without []");
        return null;
      }
      at = next;
    }
    return at;
  }

  private static @Nullable YamlTree wrong(Path path, String name, String type, Node place) {
    place.problem(
        type + " のスキーマに " + path.text() + " の「" + name + "」がありません。",
        "the schema of " + type + " has no \"" + name + "\" for " + path.text());
    return null;
  }

  private static YamlTree.@Nullable Mapping arguments(YamlTree tree) {
    return tree instanceof YamlTree.Mapping mapping
            && mapping.get("args") instanceof YamlTree.Mapping arguments
        ? arguments
        : null;
  }

  /** A map or a structure of which no more is known. */
  private static boolean open(YamlTree tree) {
    if (tree instanceof YamlTree.Scalar scalar) {
      String word = scalar.text();
      return word.startsWith("map")
          || word.contains("json")
          || word.equals("any")
          || word.equals("object")
          || word.equals("list")
          || word.equals("list(map(string))");
    }
    return tree instanceof YamlTree.Mapping mapping && mapping.get("args") == null;
  }

  private static boolean isMap(YamlTree tree) {
    return tree instanceof YamlTree.Mapping mapping
        && mapping.get("kind") instanceof YamlTree.Scalar kind
        && kind.text().equals("map");
  }

  /**
   * A list or set of several. Lists of blocks in Terraform may hold at most one, which the schemas
   * do not tell apart.
   */
  private static boolean isList(YamlTree tree, String type) {
    if (!(tree instanceof YamlTree.Mapping mapping)
        || !(mapping.get("kind") instanceof YamlTree.Scalar kind)) {
      return false;
    }
    return kind.text().equals("set")
        || (kind.text().equals("list")
            && (mapping.get("block") == null
                || EntryReader.language(type) == TemplateLanguage.CLOUDFORMATION));
  }
}
