package dev.sekisho.rules;

import dev.sekisho.finding.RuleGuide;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the whole vocabulary for what mends a rule, type by type; for {@code explain} and
 * the reference, never while scanning.
 */
public final class RuleGuides {
  private RuleGuides() {}

  /** Null if there is no rule of that id. */
  public static @Nullable RuleGuide of(Ruleset ruleset, String id) {
    int number = ruleset.ids().indexOf(id);
    if (number < 0) {
      return null;
    }
    Rule rule = ruleset.rule(number);
    return new RuleGuide(parameters(rule, ruleset.knowledge()), edits(rule, ruleset.knowledge()));
  }

  private static List<RuleGuide.Parameter> parameters(Rule rule, Knowledge knowledge) {
    List<RuleGuide.Parameter> parameters = new ArrayList<>();
    for (Map.Entry<String, Rule.Parameter> each : new TreeMap<>(rule.parameters()).entrySet()) {
      Rule.Parameter parameter = each.getValue();
      boolean days =
          parameter.fact() >= 0
              && parameter.value().is(Const.Kind.NUMBER)
              && knowledge.fact(parameter.fact()).type() == FactType.DURATION;
      String value = parameter.value().text();
      parameters.add(new RuleGuide.Parameter(each.getKey(), days ? value + " days" : value));
    }
    return parameters;
  }

  private static List<RuleGuide.Edit> edits(Rule rule, Knowledge knowledge) {
    Map<String, String> byType = new TreeMap<>();
    if (!rule.set().isEmpty()) {
      for (int i = 0; i < knowledge.entryCount(); i++) {
        Entry entry = knowledge.entry(i);
        String lines =
            asks(entry, rule) && entry.parts() == null ? lines(entry, rule, knowledge) : "";
        if (!lines.isEmpty()) {
          byType.putIfAbsent(entry.type(), lines);
        }
      }
    }
    List<RuleGuide.Edit> edits = new ArrayList<>();
    byType.forEach((type, lines) -> edits.add(new RuleGuide.Edit(type, lines)));
    return edits;
  }

  private static boolean asks(Entry entry, Rule rule) {
    for (int number : entry.rules()) {
      if (number == rule.number()) {
        return true;
      }
    }
    return false;
  }

  private static String lines(Entry entry, Rule rule, Knowledge knowledge) {
    TemplateLanguage language =
        entry.type().contains("::") ? TemplateLanguage.CLOUDFORMATION : TemplateLanguage.TERRAFORM;
    StringBuilder lines = new StringBuilder();
    for (Rule.Setting setting : rule.set()) {
      Entry.Fill fill = entry.fill(setting.fact());
      FactSpec spec = fill == null ? null : fill.spec();
      String line = Fixes.line(spec, setting, knowledge, language);
      if (line != null) {
        lines.append(lines.length() == 0 ? "" : "\n").append(line);
      }
    }
    return lines.toString();
  }
}
