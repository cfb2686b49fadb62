package dev.sekisho.terraform.plan;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of one planned instance speaks of, followed through variables and outputs of
 * modules, with the keys that it names or that its own turn of {@code each} or {@code count} gives.
 */
final class ReferenceSearch {
  private static final int MAX_STEPS = 2_000;

  private final PlanConfiguration configuration;
  private final Instances instances;
  private final List<Target> found = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  /**
   * An attribute of a resource, as an expression names it.
   *
   * @param address without keys
   * @param key that the expression writes; empty where it writes none
   * @param attribute empty for the resource as a whole
   * @param instances those that are meant, all of them where the plan does not tell
   */
  record Target(String address, String key, String attribute, List<String> instances) {}

  /**
   * A module instance in which an expression is evaluated.
   *
   * @param prefix of the innermost module instance that is known
   * @param turn of the call that made this module
   */
  private record Scope(@Nullable Scope outer, List<String> modules, String prefix, Turn turn) {}

  /**
   * What {@code each} and {@code count} are.
   *
   * @param key with its brackets; empty where there is none, or it is not known
   * @param forEach the expression that is gone through
   */
  private record Turn(String key, @Nullable YamlTree forEach) {
    static final Turn NONE = new Turn("", null);
  }

  private ReferenceSearch(PlanConfiguration configuration, Instances instances) {
    this.configuration = configuration;
    this.instances = instances;
  }

  /** What an expression (or a block with all expressions in it) speaks of. */
  static List<Target> targets(
      PlanConfiguration configuration,
      Instances instances,
      Planned from,
      @Nullable YamlTree expression) {
    ReferenceSearch search = new ReferenceSearch(configuration, instances);
    List<String> parts = Addresses.parts(from.address());
    YamlTree described = configuration.resource(from.plain());
    String key = Addresses.key(parts.get(parts.size() - 1));
    Turn turn = new Turn(key, Json.get(described, "for_each_expression"));
    search.expressions(search.scope(parts), turn, expression);
    return search.found;
  }

  private Scope scope(List<String> parts) {
    Scope scope = new Scope(null, List.of(), "", Turn.NONE);
    List<String> prefixes = Instances.prefixes(parts);
    for (int depth = 1; depth < prefixes.size(); depth++) {
      String step = parts.get(2 * depth - 1);
      List<String> modules = inner(scope, Addresses.name(step));
      scope = new Scope(scope, modules, prefixes.get(depth), turn(modules, Addresses.key(step)));
    }
    return scope;
  }

  private static List<String> inner(Scope scope, String name) {
    List<String> modules = new ArrayList<>(scope.modules());
    modules.add(name);
    return modules;
  }

  private Turn turn(List<String> modules, String key) {
    return new Turn(key, Json.get(configuration.call(modules), "for_each_expression"));
  }

  private void expressions(Scope scope, Turn turn, @Nullable YamlTree tree) {
    if (tree instanceof YamlTree.Sequence blocks) {
      blocks.items().forEach(block -> expressions(scope, turn, block));
    } else if (tree instanceof Mapping map) {
      for (YamlTree.Entry entry : map.entries()) {
        if (entry.key().text().equals("references")
            && entry.value() instanceof YamlTree.Sequence list) {
          references(scope, turn, texts(list));
        } else if (!entry.key().text().equals("constant_value")) {
          expressions(scope, turn, entry.value());
        }
      }
    }
  }

  private static List<String> texts(YamlTree.Sequence list) {
    List<String> texts = new ArrayList<>();
    for (YamlTree item : list.items()) {
      if (item instanceof Scalar scalar) {
        texts.add(scalar.text());
      }
    }
    return texts;
  }

  /** The longer of two references to one thing comes first, the thing itself behind it. */
  private void references(Scope scope, Turn turn, List<String> texts) {
    String key = isByKey(texts, turn) ? turn.key() : "";
    String place = scope.modules() + scope.prefix();
    for (String text : texts) {
      List<String> parts = Addresses.parts(text);
      if (seen.size() > MAX_STEPS || parts.size() < 2 || !seen.add(place + " " + text)) {
        continue;
      }
      switch (Addresses.name(parts.get(0))) {
        case "var" -> variable(scope, Addresses.name(parts.get(1)));
        case "module" -> output(scope, parts, key);
        case "each" -> each(scope, turn, parts);
        case "local", "self", "ephemeral", "count", "path", "terraform", "tofu" -> {}
        case "data" -> resource(scope, parts, 3, key);
        default -> resource(scope, parts, 2, key);
      }
    }
  }

  /**
   * Whether the own key may be what picks the instance. The value of a set is its key; that of a
   * map is another text (or an object), which may happen to be the key of another instance.
   */
  private static boolean isByKey(List<String> texts, Turn turn) {
    boolean ofMap = Json.get(turn.forEach(), "constant_value") instanceof Mapping;
    boolean value = false;
    for (String text : texts) {
      value |= text.equals("each.value");
      ofMap |= text.startsWith("each.value.") || text.startsWith("each.value[");
    }
    return texts.contains("each.key") || texts.contains("count.index") || (value && !ofMap);
  }

  private void variable(Scope scope, String name) {
    Scope outer = scope.outer();
    if (outer != null) {
      YamlTree call = configuration.call(scope.modules());
      expressions(outer, scope.turn(), Json.get(Json.get(call, "expressions"), name));
    }
  }

  /** The member of what {@code for_each} goes through, where that is a resource as a whole. */
  private void each(Scope scope, Turn turn, List<String> parts) {
    if (parts.size() < 3 || !parts.get(1).equals("value")) {
      return;
    }
    ReferenceSearch whole = new ReferenceSearch(configuration, instances);
    whole.expressions(scope, Turn.NONE, turn.forEach());
    if (whole.found.size() == 1 && whole.found.get(0).attribute().isEmpty()) {
      String plain = whole.found.get(0).address();
      List<String> meant = instances.in(scope.prefix(), plain, turn.key());
      add(new Target(plain, turn.key(), Addresses.name(parts.get(2)), meant));
    }
  }

  /** Behind a key that is computed a plan does not name the output; it may be the only one. */
  private void output(Scope scope, List<String> parts, String key) {
    String name = Addresses.name(parts.get(1));
    String written = Addresses.key(parts.get(1));
    String call = scope.prefix() + "module." + name;
    String meant = written.isEmpty() ? key : written;
    String keyed = call + meant + ".";
    boolean known = instances.hasModule(keyed);
    String prefix = known ? keyed : scope.prefix();
    List<String> modules = inner(scope, name);
    Scope inner = new Scope(scope, modules, prefix, turn(modules, known ? meant : ""));
    List<YamlTree.Entry> outputs = Json.entries(Json.get(configuration.module(modules), "outputs"));
    boolean only = parts.size() == 2 && known && outputs.size() == 1;
    String wanted = parts.size() > 2 ? Addresses.name(parts.get(2)) : "";
    for (YamlTree.Entry output : outputs) {
      if (only || output.key().text().equals(wanted)) {
        expressions(inner, Turn.NONE, Json.get(output.value(), "expression"));
      }
    }
  }

  private void resource(Scope scope, List<String> parts, int length, String key) {
    if (parts.size() < length) {
      return;
    }
    String last = parts.get(length - 1);
    StringBuilder address = new StringBuilder(Addresses.prefix(scope.modules()));
    for (int i = 0; i < length - 1; i++) {
      address.append(parts.get(i)).append('.');
    }
    String plain = address.append(Addresses.name(last)).toString();
    String written = Addresses.key(last);
    String attribute = parts.size() > length ? Addresses.name(parts.get(length)) : "";
    String meant = written.isEmpty() ? key : written;
    add(new Target(plain, written, attribute, instances.in(scope.prefix(), plain, meant)));
  }

  private void add(Target target) {
    for (Target known : found) {
      boolean told =
          known.address().equals(target.address())
              && (target.attribute().isEmpty()
                  || (known.attribute().equals(target.attribute())
                      && known.key().equals(target.key())));
      if (told) {
        return;
      }
    }
    found.add(target);
  }
}
