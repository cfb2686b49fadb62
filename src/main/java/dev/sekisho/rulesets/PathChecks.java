package dev.sekisho.rulesets;

import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.Path;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds every path of the vocabulary against the argument schemas of the providers. */
final class PathChecks {
  private final ProviderSchemas schemas;
  private final List<FactDef> facts;

  PathChecks(ProviderSchemas schemas, List<FactDef> facts) {
    this.schemas = schemas;
    this.facts = facts;
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
    if (arguments == null) {
      place.problem("型 " + type + " はスキーマにありません。", "type " + type + " is not in the schema");
      return;
    }
    List<YamlTree> bodies = new ArrayList<>();
    List<Path> parts = entry.parts();
    if (parts == null) {
      bodies.add(arguments);
    } else {
      for (Path part : parts) {
        YamlTree end = follow(part, arguments, type, place, false);
        if (end != null) {
          bodies.add(arguments(end) == null ? end : arguments(end));
        }
      }
    }
    List<Path> named = new ArrayList<>(entry.names());
    for (Entry.Contribution contribution : entry.contributions()) {
      named.addAll(contribution.by());
    }
    everywhere(named, bodies, type, place, false);
    for (Entry.Fill fill : entry.facts()) {
      List<Path> paths = new ArrayList<>();
      collect(fill.spec(), paths);
      everywhere(paths, bodies, type, place, !facts.get(fill.fact()).list());
    }
  }

  /** A path is right if it leads somewhere in each sort of part. */
  private static void everywhere(
      List<Path> paths, List<YamlTree> bodies, String type, Node place, boolean single) {
    for (Path path : paths) {
      for (YamlTree body : bodies) {
        if (body instanceof YamlTree.Mapping arguments) {
          follow(path, arguments, type, place, single);
        }
      }
    }
  }

  private static void collect(@Nullable FactSpec spec, List<Path> paths) {
    switch (spec) {
      case FactSpec.Written written -> paths.addAll(written.paths());
      case FactSpec.Tested tested -> paths.addAll(tested.paths());
      case FactSpec.Product product -> {
        collect(product.name(), paths);
        collect(product.version(), paths);
      }
      case FactSpec.Range range -> {
        paths.add(range.from());
        paths.add(range.to());
      }
      case FactSpec.Cases cases -> {
        for (FactSpec.Case each : cases.cases()) {
          collect(each.spec(), paths);
        }
      }
      case FactSpec.Fixed fixed -> {}
      case FactSpec.OwnRegion own -> {}
      case FactSpec.Owner owner -> {}
      case null -> {}
    }
  }

  /**
   * What stands at the end of a path; null where it can't be said or is wrong.
   *
   * @param single one value is wanted: then a list on the way is one of a single member
   */
  private static @Nullable YamlTree follow(
      Path path, YamlTree.Mapping start, String type, Node place, boolean single) {
    if (path.meta() || path.unchecked()) {
      return null;
    }
    YamlTree at = start;
    boolean inside = false;
    for (int i = 0; i < path.steps().size(); i++) {
      Path.Step step = path.steps().get(i);
      YamlTree.Mapping arguments = i == 0 ? start : arguments(at);
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
      if (!last && !single && !step.all() && isList(next, type)) {
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

  /** Blocks of Terraform may be lists of at most one, which the schemas do not tell apart. */
  private static boolean isList(YamlTree tree, String type) {
    return EntryReader.language(type) == TemplateLanguage.CLOUDFORMATION
        && tree instanceof YamlTree.Mapping mapping
        && mapping.get("kind") instanceof YamlTree.Scalar kind
        && kind.text().equals("list");
  }
}
