package dev.sekisho.terraform.plan;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a {@code dynamic} block may stand behind a list that nobody seems to write. A plan does
 * not show such blocks, nor what they go through; but it lists every attribute that anything speaks
 * of. Only one that is unknown leaves the number of blocks open, and so it is one that no
 * expression of the plan mentions, or a collection.
 */
final class HiddenReferences {
  private final PlanFile plan;
  private final PlanConfiguration configuration;
  private final Set<String> mentioned = new HashSet<>();
  private final Map<String, List<Planned>> instances = new HashMap<>();
  private @Nullable Boolean possible;

  HiddenReferences(PlanFile plan, PlanConfiguration configuration) {
    this.plan = plan;
    this.configuration = configuration;
  }

  boolean mayHaveDynamicBlocks() {
    Boolean known = possible;
    if (known == null) {
      known = find();
      possible = known;
    }
    return known;
  }

  private boolean find() {
    YamlTree relevant = plan.section("relevant_attributes");
    if (relevant == null && isOlder()) {
      return true;
    }
    mention("", Json.get(plan.section("configuration"), "provider_config"));
    mentionModule("", Json.get(plan.section("configuration"), "root_module"));
    boolean blocks = false;
    for (Planned each : plan.instances().values()) {
      instances.computeIfAbsent(each.plain(), key -> new ArrayList<>()).add(each);
      blocks = blocks || hasOpenBlock(each);
    }
    for (YamlTree each : Json.items(relevant)) {
      if (mayDecide(each, blocks)) {
        return true;
      }
    }
    return false;
  }

  /** Since format 1.2 a plan without the list has nothing to put on it. */
  private boolean isOlder() {
    YamlTree version = plan.section("format_version");
    String text = version instanceof Scalar scalar ? scalar.text() : "";
    return text.startsWith("0.") || text.equals("1.0") || text.equals("1.1");
  }

  /**
   * Whether {@code dynamic} blocks are there of which some part is unknown: these may be what
   * speaks of it. Of blocks that the configuration shows, all references are told.
   */
  private boolean hasOpenBlock(Planned planned) {
    YamlTree shown = Json.get(configuration.resource(planned.plain()), "expressions");
    for (YamlTree.Entry entry : Json.entries(planned.unknown())) {
      boolean dynamic = Json.get(shown, entry.key().text()) == null;
      if (dynamic && Blocks.is(entry.value()) && holdsTrue(entry.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsTrue(@Nullable YamlTree tree) {
    boolean found = Json.isTrue(tree);
    for (YamlTree item : Json.items(tree)) {
      found = found || holdsTrue(item);
    }
    for (YamlTree.Entry entry : Json.entries(tree)) {
      found = found || holdsTrue(entry.value());
    }
    return found;
  }

  /** Whether an attribute is unknown and may be what a hidden block goes through. */
  private boolean mayDecide(YamlTree relevant, boolean blocks) {
    String plain = Addresses.withoutKeys(Json.text(relevant, "resource"));
    YamlTree first = Json.get(Json.get(relevant, "attribute"), 0);
    String attribute = first instanceof Scalar scalar ? scalar.text() : "";
    for (Planned each : instances.getOrDefault(plain, List.of())) {
      YamlTree unknown = attribute.isEmpty() ? each.unknown() : Json.get(each.unknown(), attribute);
      YamlTree kind = Json.get(each.sensitive(), attribute);
      boolean collection = Json.isTrue(unknown) && kind != null && !(kind instanceof Scalar);
      boolean told = blocks || mentioned.contains(plain + "." + attribute);
      if (holdsTrue(unknown) && (collection || !told)) {
        return true;
      }
    }
    return false;
  }

  private void mentionModule(String prefix, @Nullable YamlTree module) {
    mention(prefix, Json.get(module, "resources"));
    mention(prefix, Json.get(module, "outputs"));
    for (YamlTree.Entry call : Json.entries(Json.get(module, "module_calls"))) {
      for (YamlTree.Entry part : Json.entries(call.value())) {
        if (!part.key().text().equals("module")) {
          mention(prefix, part.value());
        }
      }
      String inner = prefix + "module." + call.key().text() + ".";
      mentionModule(inner, Json.get(call.value(), "module"));
    }
  }

  private void mention(String prefix, @Nullable YamlTree tree) {
    for (YamlTree item : Json.items(tree)) {
      mention(prefix, item);
    }
    for (YamlTree.Entry entry : Json.entries(tree)) {
      if (entry.key().text().equals("references")) {
        for (YamlTree item : Json.items(entry.value())) {
          String text = item instanceof Scalar scalar ? scalar.text() : "";
          mentioned.add(prefix + Addresses.withoutKeys(text));
        }
      } else {
        mention(prefix, entry.value());
      }
    }
  }
}
