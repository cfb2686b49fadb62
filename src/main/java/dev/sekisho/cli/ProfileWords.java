package dev.sekisho.cli;

import dev.sekisho.finding.Clause;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Table;
import dev.sekisho.profile.Shape.Vocabulary;
import dev.sekisho.report.ShapeSchema.Choice;
import dev.sekisho.rules.Rule;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of a ruleset that a profile may use. */
final class ProfileWords {
  /** Set for the whole platform; no rule asks whether a template does it too. */
  private static final String ENCRYPTION_DEFAULT = "encryption-default";

  private final Ruleset ruleset;

  ProfileWords(Ruleset ruleset) {
    this.ruleset = ruleset;
  }

  /** Controls that stand in for something a rule would miss; sorted. */
  Set<String> controls() {
    Set<String> names = new TreeSet<>(Set.of(ENCRYPTION_DEFAULT));
    for (int i = 0; i < ruleset.ruleCount(); i++) {
      Rule.Absence absence = ruleset.rule(i).system();
      if (absence != null && !absence.inherited().isEmpty()) {
        names.add(absence.inherited());
      }
    }
    return names;
  }

  /** All names for editors, with what they mean. */
  Map<Vocabulary, List<Choice>> choices() {
    Map<Vocabulary, List<Choice>> choices = new EnumMap<>(Vocabulary.class);
    choices.put(Vocabulary.RULE, rules());
    choices.put(Vocabulary.PARAMETER, parameters());
    choices.put(Vocabulary.CONTROL, plain(controls()));
    choices.put(Vocabulary.REGION, plain(regions()));
    List<Choice> clauses = new ArrayList<>();
    for (Clause clause : ruleset.clauses()) {
      clauses.add(new Choice(clause.id(), false, null));
    }
    choices.put(Vocabulary.CLAUSE, clauses);
    return choices;
  }

  private static List<Choice> plain(Set<String> names) {
    List<Choice> choices = new ArrayList<>();
    for (String name : names) {
      choices.add(new Choice(name, false, null));
    }
    return choices;
  }

  private List<Choice> rules() {
    List<Choice> choices = new ArrayList<>();
    for (String id : ruleset.ids()) {
      RuleCard card = ruleset.card(id);
      choices.add(new Choice(id, false, card == null ? null : card.title()));
    }
    return choices;
  }

  /** A threshold means what the rules that have it ask. */
  private List<Choice> parameters() {
    Map<String, Choice> choices = new TreeMap<>();
    for (int i = 0; i < ruleset.ruleCount(); i++) {
      Rule rule = ruleset.rule(i);
      Message meaning = new Message(rule.id(), rule.id());
      RuleCard card = ruleset.card(rule.id());
      if (card != null) {
        Message title = card.title();
        meaning =
            new Message(title.ja() + "（" + rule.id() + "）", title.en() + " (" + rule.id() + ")");
      }
      for (Map.Entry<String, Rule.Parameter> each : rule.parameters().entrySet()) {
        boolean amount = each.getValue().value().is(Const.Kind.NUMBER);
        choices.putIfAbsent(each.getKey(), new Choice(each.getKey(), amount, meaning));
      }
    }
    return List.copyOf(choices.values());
  }

  /** Regions of the provider that takes one from outside; sorted. */
  Set<String> regions() {
    Set<String> names = new TreeSet<>();
    Table table = ruleset.knowledge().table("regions");
    for (Table.Row row : table == null ? List.<Table.Row>of() : table.rows()) {
      if (row.in(RegionCheck.PROVIDER) && "region".equals(row.column("is"))) {
        names.addAll(row.names());
      }
    }
    return names;
  }
}
